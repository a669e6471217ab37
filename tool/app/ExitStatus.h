//===- ExitStatus.h - The one place that decides it --------------------===//
//
// The table is a promise to users: docs/cli.md, "Exit status".
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_APP_EXITSTATUS_H
#define PATLINT_APP_EXITSTATUS_H

#include "app/Options.h"
#include "report/Report.h"

namespace patlint {

inline constexpr int Clean = 0, Found = 1, RunFailed = 2;

/// What became of a run that got as far as scanning.
struct RunOutcome {
  RunSummary Summary;
  /// There were units, and none could be analysed.
  bool AllUnitsFailed = false;
  bool OutputFailed = false;
};

/// A failure of the run wins over findings.
int exitStatus(const RunOutcome &Outcome, const Options &O);

} // namespace patlint

#endif
