// A URL without a host is none; where the host is known, or unknown, as well,
// only that is listed.
//
// RUN: %check_requests %s --headers shadow
#include <cpr/cpr.h>

#include <cstdlib>
#include <string>

static std::string setting(const char *name) {
  const char *value = std::getenv(name);
  return value ? value : "";
}

void maybeEmpty() {
  std::string host = setting("HOST");
  cpr::Get(cpr::Url{"https://" + host + "/v1/orders"}); // REQUEST: GET https://{}/v1/orders auth=none
}
void oneOfTwo(bool test) {
  std::string host = test ? "" : "shop.example";
  cpr::Get(cpr::Url{"https://" + host + ":8080/v1/orders"}); // REQUEST: GET https://shop.example:8080/v1/orders auth=none
}
void always() {
  cpr::Get(cpr::Url{"https:///v1/orders"}); // REQUEST: GET https:///v1/orders auth=none
}
