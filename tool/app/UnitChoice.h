//===- UnitChoice.h - Units to parse -----------------------------------===//
//
// In:  the plan, the tokens of its files, the rulebook; round by round what
//      the evaluation asks for.
// Out: for each compile job why it is parsed, or that it need not be.
//
// Gives the prefilter what it has to know: the names of the models, the words
// of the rules, what stands on the command line, and those files below the
// root that are included but are none of the plan's.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_UNITCHOICE_H
#define PATLINT_APP_UNITCHOICE_H

#include "app/ChangedCode.h"
#include "app/Options.h"
#include "app/Rulebook.h"
#include "app/Sources.h"
#include "lexical/Prefilter.h"
#include "source/ScanPlan.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace patlint {

/// Borrows all but the options and the rulebook.
class UnitChoice {
public:
  UnitChoice(const Options &O, const ScanPlan &Plan, const ScannedFiles &Files,
             const Rulebook &Book, const ChangedCode &Changed);

  /// Not every unit is parsed.
  bool isOn() const { return bool(Filter); }
  /// Why the unit has to be parsed; nullopt: it need not be.
  std::optional<std::string> reason(const CompileJob &Job) const;
  /// Is it worth to know where it gets to?
  bool mayMatter(const Function &F, const Term &T) const {
    return Changed.isOn() ? Changed.follows(F, T)
                          : T.Kind == TermKind::Literal &&
                                Filter->mayMatter(T.Text);
  }
  /// Not even all units that matter: those that have to do with a change.
  bool isOnlyChanged() const { return Filter && Changed.isOn(); }
  void add(const Interest &More);

private:
  struct Lexed {
    LexicalFacts Facts;
    Mentions Names;
  };
  void readNamed();
  void touch();
  void readFlags();
  void readUnscanned();
  std::vector<std::string> includeFolders() const;

  const ScanPlan &Plan;
  const ScannedFiles &Files;
  const ChangedCode &Changed;
  /// Units that are parsed for what is changed in them; relative.
  std::set<std::string> Touched;
  /// Files that are none of the plan's, then command lines.
  std::deque<Lexed> More;
  /// Of files of the plan, the links to them that includes name.
  std::map<std::string, std::vector<std::string>> Links;
  /// Defines and forced includes as text -> index of its file.
  std::map<std::string, size_t> Flags;
  /// Files that the command line names; absolute.
  std::set<std::string> Named;
  std::unique_ptr<Prefilter> Filter;
};

/// What rules and models look for before anything is parsed.
PrefilterRules prefilterRules(const Rulebook &Book);

} // namespace patlint

#endif
