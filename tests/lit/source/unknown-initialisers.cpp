// RUN: %check_requests %s --headers shadow
// What nobody can know is not empty: initialisers of which the compiler keeps
// nothing.
#include <curl/curl.h>
#include <string>
#include "missing.h"

static void get(const std::string &u) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, u.c_str());
  curl_easy_perform(c);
}
void a() { std::string a = toml::find<std::string>(data, "a"); get("https://h.net/a/" + a + "/x"); } // REQUEST: GET https://h.net/a/{}/x
void b() { std::string b(cfg::read<std::string>("b")); get("https://h.net/b/" + b + "/x"); } // REQUEST: GET https://h.net/b/{}/x
void c() { const std::string c{cfg::all().at<std::string>("c")}; get("https://h.net/c/" + c + "/x"); } // REQUEST: GET https://h.net/c/{}/x
void d() { std::string d = cfg::read("d"); get("https://h.net/d/" + d + "/x"); } // REQUEST: GET https://h.net/d/{}/x

// Near misses: no initialiser, an empty one.
void e() { std::string e; get("https://h.net/e/" + e + "/x"); } // REQUEST: GET https://h.net/e//x
void f() { std::string f{}; get("https://h.net/f/" + f + "/x"); } // REQUEST: GET https://h.net/f//x
void g() { std::string g, h = cfg::read<std::string>("h"); get("https://h.net/g/" + g + "/" + h); } // REQUEST: GET https://h.net/g//{}
