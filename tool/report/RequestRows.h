//===- RequestRows.h - Requests as rows of a table ---------------------===//
//
// One row per request and possible URL, with every part as text and without
// the credentials a URL can hold. Both request formats print these rows.
//
//===-------------------------------------------------------------------===//
#ifndef PATLINT_REPORT_REQUESTROWS_H
#define PATLINT_REPORT_REQUESTROWS_H

#include "report/Report.h"

namespace patlint {

struct RequestRow {
  Region Where;
  std::string Client;
  /// "GET"; empty if unknown or one of several.
  std::string Method;
  /// With {} for each unknown part and *** for each secret.
  std::string Url;
  /// "bearer", "header:NAME", ...
  std::string Auth;
  std::vector<std::string> Rules;
  /// Calls down to the send, outermost first.
  std::vector<Region> Via;
};

/// In the order of the requests and their alternatives, without repeats.
std::vector<RequestRow> requestRows(const Report &R);

} // namespace patlint

#endif
