// RUN: %check_findings %s --headers shadow
// A name that nobody declared stands in a header that is missing: what happens to
// look like it is another thing, with another value.
#include "nowhere/paths.h"
#include <cpr/cpr.h>
#include <string>

namespace paths {
static const std::string kStatus = "https://shop.example/shopimport/status";
}

struct Paths {
  std::string statusUrl;
};

void silent(cpr::Bearer token) {
  Paths p;
  p.statusUrl = "https://shop.example/shopimport/status";
  cpr::Get(cpr::Url{paths::kStatus2}, token);
  cpr::Get(cpr::Url{p.statusUrl2}, token);
}

void declared(cpr::Bearer token) {
  Paths p;
  p.statusUrl = "https://shop.example/shopimport/status";
  cpr::Get(cpr::Url{paths::kStatus}, token); // EXPECT: xentral/endpoint-unavailable
  cpr::Get(cpr::Url{p.statusUrl}, token);    // EXPECT: xentral/endpoint-unavailable
}
