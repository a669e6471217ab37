//===- Pipeline.h - From a command line to a report --------------------===//
//
// Calls the rooms in turn:
//   plan -> lexical -> lower (in workers) -> evaluate -> match -> triage
//
// (`patlint link` has the plan and what is lowered from facts files)
// with one loop: units that the prefilter leaves out are parsed after all when
// an evaluation asks for a name in them, until nothing new does.
//
// In:  options, the rulebook.
// Out: a frozen Report, and what became of files and units.
//
// Writes nothing and decides no exit status.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_PIPELINE_H
#define PATLINT_APP_PIPELINE_H

#include "app/FactStore.h"
#include "app/FileStates.h"
#include "app/Options.h"
#include "app/Rulebook.h"
#include "app/StageClock.h"
#include "report/Report.h"
#include "source/ScanPlan.h"

#include "llvm/Support/Error.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace patlint {

/// How one unit came through, or why it was left out, in plan order.
struct UnitOutcome {
  std::string File;
  bool FromDatabase = false;
  Analysed State = Analysed::Fully;
  std::string Reason;
  /// Not parsed: nothing in it can matter.
  bool LeftOut = false;
  /// Why it was parsed; empty: every unit is.
  std::string Why;
};

struct ScanStats {
  /// In order.
  std::vector<StageStats> Stages;
  /// The compile database; empty: none.
  std::string Database;
  std::vector<UnitOutcome> Units;
  /// File and definitions of what was parsed once more for another build.
  std::vector<std::pair<std::string, std::string>> OtherBuilds;
  std::map<std::string, FileState> Files;
  /// What came from the fact store, and what it could not keep; empty: there
  /// is none, nothing.
  std::string Store, StoreTrouble;
  unsigned SilentOtherAuth = 0, SilentOtherHost = 0;
};

struct ScanResult {
  Report R;
  ScanStats Stats;
  /// Absolute; regions of the report are relative to it.
  std::string Root;
  /// The lines of what was scanned.
  SourceText Source;
  /// There were units, and none could be analysed.
  bool AllUnitsFailed = false;
};

/// What a process has that scans the same files again and again.
struct Continued {
  /// Facts of earlier runs.
  FactMemory *Facts = nullptr;
  /// Nobody wants the result any more. Asked between stages; the run then
  /// fails.
  std::function<bool()> IsOld;
};

/// Fails where nothing could be scanned: a PATH that does not exist, a -p
/// without database, no C or C++ file. Program: this program, absolute.
llvm::Expected<ScanResult> runPipeline(const Options &O, const Rulebook &Book,
                                       const std::string &Program,
                                       const Continued &More = {});

/// What the options say of files and how they are compiled.
PlanRequest planRequest(const Options &O, const Rulebook &Book);

/// What a report says of rules and findings; the summary counts findings.
void fillReport(Report &R, const Rulebook &Book, const Options &O,
                std::vector<Finding> Findings);
/// Counts them anew.
void countFindings(Report &R);
/// As many as asked for, else as there are processors.
unsigned jobCount(const Options &O);
std::vector<std::string> ruleIds(const Policy &P);
/// Of those that no allow-comment can silence.
std::vector<std::string> forbiddenRules(const Policy &P);

} // namespace patlint

#endif
