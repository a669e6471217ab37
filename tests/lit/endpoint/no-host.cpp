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
// Nor does it move the place of the call outward.
class Shop {
public:
  explicit Shop(const std::string &host) : host_(host) {}
  void orders() { get("orders"); } // REQUEST: GET http://{}/shop/orders auth=none
  void get(const std::string &what) { cpr::Get(cpr::Url{"http://" + host_ + "/shop/" + what}); }

private:
  std::string host_;
};
void use() { Shop(setting("HOST")).orders(); }

void oneOfTwo(bool test) {
  std::string host = test ? "" : "shop.example";
  cpr::Get(cpr::Url{"https://" + host + ":8080/v1/orders"}); // REQUEST: GET https://shop.example:8080/v1/orders auth=none
}
void always() {
  cpr::Get(cpr::Url{"https:///v1/orders"}); // REQUEST: GET https:///v1/orders auth=none
}
