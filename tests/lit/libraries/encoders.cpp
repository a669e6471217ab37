// RUN: %check_requests %s --headers shadow
// A text that was URL-encoded cannot hold another segment of the path; a known
// one is encoded exactly where the library is exact.
#include <cpr/cpr.h>
#include <curl/curl.h>
#include <httplib.h>

#include <string>

static void get(const std::string &url) {
  cpr::Get(cpr::Url{url});
}

void found(CURL *h, const std::string &name) {
  char *escaped = curl_easy_escape(h, name.c_str(), int(name.size()));
  get(std::string("http://h.test/a/") + escaped + "/b"); // REQUEST: GET http://h.test/a/{}/b
  curl_free(escaped);
  get("http://h.test/c/" + std::string(cpr::util::urlEncode("d/e"))); // REQUEST: GET http://h.test/c/d%2Fe
  get("http://h.test/f?g=" + httplib::detail::encode_query_param("h i")); // REQUEST: GET http://h.test/f?g=h%20i
}

// Not encoded: it can be anything.
void nearMiss(const std::string &name) {
  get("http://h.test/i/" + name + "/j"); // REQUEST: GET http://h.test/i/{}/j
}
void unknown(const std::string &name) {
  get(httplib::detail::encode_url(name)); // REQUEST: GET {}
  get("http://h.test/k/" + httplib::detail::encode_url(name)); // REQUEST: GET http://h.test/k/{}
}
