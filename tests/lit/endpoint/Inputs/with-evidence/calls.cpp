#include <cpr/cpr.h>

#include "base.h"

void calls(const std::string &token) {
  cpr::Get(cpr::Url{base() + "/v1/reports"}, cpr::Bearer{token});            // EXPECT: xentral/endpoint-unavailable(error, likely)
  cpr::Get(cpr::Url{base() + "/v1/reports"});                                // EXPECT: xentral/endpoint-unavailable(warning, likely)
  cpr::Get(cpr::Url{base() + "/v1/reports/x"}, cpr::Bearer{token});          // EXPECT: xentral/endpoint-unavailable(warning, possible)
  cpr::Get(cpr::Url{"https://api.github.com/v1/reports"}, cpr::Bearer{token});
}
