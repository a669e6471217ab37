//===- ExitStatus.cpp - The one place that decides it ------------------===//
#include "app/ExitStatus.h"

namespace patlint {

static unsigned countedFindings(const RunSummary &S, Level Lowest) {
  switch (Lowest) {
  case Level::Note:
    return S.Notes + S.Warnings + S.Errors;
  case Level::Warning:
    return S.Warnings + S.Errors;
  case Level::Error:
    return S.Errors;
  }
  return 0;
}

int exitStatus(const RunOutcome &Outcome, const Options &O) {
  if (Outcome.OutputFailed || Outcome.AllUnitsFailed)
    return RunFailed;
  if (O.Strict && Outcome.Summary.Failed != 0)
    return RunFailed;
  if ((O.C == Command::Scan || O.C == Command::Link) && O.FailOn &&
      countedFindings(Outcome.Summary, *O.FailOn) != 0)
    return Found;
  return Clean;
}

} // namespace patlint
