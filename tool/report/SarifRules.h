//===- SarifRules.h - What SARIF says of the rules and of the tool -----===//
#ifndef PATLINT_REPORT_SARIFRULES_H
#define PATLINT_REPORT_SARIFRULES_H

#include "report/JsonText.h"
#include "report/Report.h"

namespace patlint {

/// The `tool` object: driver with all rules and kinds of notifications, and
/// one extension per rule pack.
Json sarifTool(const Report &R);

/// Ids of notifications that no Notice::Kind stands for.
constexpr const char *CappedNotification = "patlint/results-capped";

/// The notification's descriptor id of a notice.
std::string notificationId(Notice::Kind K);

} // namespace patlint

#endif
