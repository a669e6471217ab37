//===- Shown.h - Which findings and rules a report is about ------------===//
#ifndef PATLINT_REPORT_SHOWN_H
#define PATLINT_REPORT_SHOWN_H

#include "report/Report.h"

namespace patlint {

/// The findings that are listed: suppressed and known ones only where asked
/// for.
/// Pointers into R, in its order.
std::vector<const Finding *> shownFindings(const Report &R);

/// The rule with that id, or null.
const ReportRule *ruleOf(const Report &R, const std::string &Id);

/// Where as formats say it that know paths of the source tree only: of a file
/// outside of it the name, and "." of an unknown one.
std::string pathInTree(const Region &Where);

/// Fails the run, or stands beside it for information.
bool failsTheRun(const Report &R, const Finding &F);

/// "certain", "flow", ... of either kind of finding; empty if neither.
std::string strength(const Finding &F);

} // namespace patlint

#endif
