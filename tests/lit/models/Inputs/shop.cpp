#include <cpr/cpr.h>
#include <map>
#include <string>

namespace acme {
void fetch(const std::string &url);
void send(const std::string &url, const std::map<std::string, std::string> &headers);
void log(const std::string &text);
}

void status(const std::string &base, const std::string &key) {
  acme::fetch(base + "/shopimport/status"); /* REQUEST: GET {}/shopimport/status client=acme */ // EXPECT: xentral/endpoint-unavailable(warning)
  acme::send(base + "/v1/x", {{"X-Acme", key}}); // REQUEST: POST {}/v1/x auth=header:X-Acme client=acme
  acme::send(base + "/v1/x", {{"X-Other", key}}); // REQUEST: POST {}/v1/x auth=none
  acme::log(base + "/shopimport/status failed");
  cpr::Get(cpr::Url{base + "/v1/y"});
  cpr::Get(cpr::Url{base + "/v1/y"}, cpr::Bearer{key}); // REQUEST: GET {}/v1/y auth=bearer client=cpr
}
