//===- FileStates.h - How well each file came through ------------------===//
//
// In:  the scanned files, what became of the units.
// Out: one state with its first reason per file; the summary counts them.
//
// A file that is a unit has the worst state of its units. A file that units
// only read has the best state among them. One that no unit read was seen
// as tokens only, and is reduced; but where units that cannot matter were left
// out, its tokens said all there is to say, and it is fully analysed. One that
// cannot be read is failed.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_FILESTATES_H
#define PATLINT_APP_FILESTATES_H

#include "program/StringProgram.h"
#include "values/Lexical.h"

#include <map>
#include <string>
#include <vector>

namespace patlint {

struct FileState {
  Analysed State = Analysed::Reduced;
  /// Empty for Fully.
  std::string Reason;
  bool operator==(const FileState &) const = default;
};

/// NameOnlyFiles: units with modelled calls that were matched by name only.
/// LeftOut: a file that no unit read need not have been parsed.
std::map<std::string, FileState>
fileStates(const std::vector<LexicalFacts> &Files,
           const std::vector<StringProgram> &Units,
           const std::vector<std::string> &NameOnlyFiles,
           bool LeftOut = false);

/// "fully", "reduced", "failed".
const char *name(Analysed State);

} // namespace patlint

#endif
