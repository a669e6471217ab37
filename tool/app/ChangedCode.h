//===- ChangedCode.h - What a change can have to do with ---------------===//
//
// In:  the changed lines, the tokens of all files; then what is parsed.
// Out: where to begin, and what to follow from there, so that all findings
//      with a place in a changed line come out as if everything were parsed:
//      - the changed sources, and of each changed header one unit that reads
//        it and all that use what is defined in its changed lines;
//      - where literals of changed lines and results of calls there get to;
//      - the functions that calls in changed lines lead to.
//      The rest, callers and what they need, an evaluation asks for itself.
//
// Over-approximates, but for two things: prose is not followed, and literals in
// other lines of a changed file only if they look like a credential.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_CHANGEDCODE_H
#define PATLINT_APP_CHANGEDCODE_H

#include "app/ChangedOnly.h"
#include "app/Sources.h"
#include "program/StringProgram.h"
#include "values/Interest.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace patlint {

class ChangedCode {
public:
  /// Borrows nothing.
  ChangedCode(const ChangedOnly &Changed, const ScanPlan &Plan,
              const ScannedFiles &Files);

  /// Only what is changed is asked for.
  bool isOn() const { return On; }
  /// The changed files, as Region::File has them.
  const std::set<std::string> &files() const { return Files; }
  /// Whoever mentions these uses something of a changed line.
  const Interest &names() const { return Names; }
  /// Is this literal, or the result of this call, one of a change?
  bool follows(const Function &F, const Term &T) const;
  /// What calls in changed lines need defined, as far as they are in view.
  Interest calls(const std::vector<StringProgram> &Programs) const;

private:
  bool isIn(const Region &Where) const;
  void addHeader(const std::string &Text, const LexicalFacts &Facts,
                 const Mentions &Mentioned);

  bool On = false, WholeFiles = false;
  std::set<std::string> Files;
  std::map<std::string, std::vector<LineRange>> Lines;
  Interest Names;
};

} // namespace patlint

#endif
