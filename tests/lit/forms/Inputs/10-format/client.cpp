#include "client.h"

#include <cpr/cpr.h>

#include <cstdlib>

std::string base() {
  const char *e = std::getenv("SHOP_URL");
  return e ? std::string(e) + "/" : "";
}

long Http::put(const std::string &url) const {
  return cpr::Put(cpr::Url{url}, cpr::Header{{"Authorization", "Bearer " + token}}).status_code;
}

static cpr::Header headersOf(const Request &req) {
  cpr::Header out;
  for (const auto &[name, value] : req.hdrs)
    out[name] = value;
  return out;
}

long send(const ReqPut &req) {
  return cpr::Put(cpr::Url{req.url}, headersOf(req)).status_code;
}

long send(const ReqGet &req) {
  return cpr::Get(cpr::Url{req.url}, headersOf(req)).status_code;
}
