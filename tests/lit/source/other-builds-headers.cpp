// RUN: %check_findings %s --headers shadow
// RUN: %check_requests %s --headers shadow
// RUN: %check_findings %s --headers shadow --prefilter off
// What other builds compile, with classes: members of a client, a wrapper whose
// branches are different classes, a call that has no model.
#include <cpr/cpr.h>
#include <string>

#if defined(ESP32) || defined(ESP8266)
#include <HTTPClient.h>
class Link {
public:
  void get(const String &path) {
    HTTPClient http;
    http.begin(String("https://shop.xentral.biz") + path);
    http.GET();
  }
};
#else
class Link {
public:
  void get(const std::string &path) {
    cpr::Get(cpr::Url{"https://shop.xentral.biz" + path});
  }
};
#endif

void all(Link &link) {
  link.get("/v1/products");      // REQUEST: GET https://shop.xentral.biz/v1/products client=cpr
  link.get("/shopimport/status"); /* REQUEST: GET https://shop.xentral.biz/shopimport/status */ // EXPECT: xentral/endpoint-unavailable
#ifdef WITH_SYNC
  cpr::Get(cpr::Url{"https://shop.xentral.biz/shopimport/auth"}); /* REQUEST: GET https://shop.xentral.biz/shopimport/auth */ // EXPECT: xentral/endpoint-unavailable
#endif
}

// Nobody models this, and the path says enough.
struct Api {
  void request(const char *path);
};
void sync(Api &api) {
#ifdef WITH_API
  api.request("/shopimport/articletoshop/7"); // EXPECT: xentral/endpoint-unavailable
#endif
}

// Server side, in another build: still none.
#ifdef WITH_SERVER
struct Router {
  template <class F> void request(const char *path, F handler);
};
void serve(Router &router) {
  router.request("/shopimport/status", [] {});
}
#endif
