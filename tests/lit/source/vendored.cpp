// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers auto
// Clients by their place in a submodule, or in a folder of somebody's own, that
// is not there.
#include "../submodules/cpr/include/cpr/cpr.h"
#include "cpr.h"
#include "../../external/curl/include/curl/curl.h"
#include <third_party/cpp-httplib/httplib.h>
#include "../lib/none/none.h"
#include <string>

void a(const std::string &key) {
  cpr::Get(cpr::Url{"https://h/a"}, cpr::Header{{"Authorization", "Bearer " + key}}); // REQUEST: GET https://h/a auth=bearer
}
void b() {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h/b"); // REQUEST: GET https://h/b
  curl_easy_perform(h);
}
void c() {
  httplib::Client client("https://h");
  client.Get("/c"); // REQUEST: GET https://h/c
}
// A folder that the program searches itself.
void d() {
  cpr::Get(cpr::Url{"https://h/d"}); // REQUEST: GET https://h/d
}
