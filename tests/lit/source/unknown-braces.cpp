// RUN: %check_requests %s --headers shadow
// Lists in braces, and what is put into containers, of which one part was declared
// in a header that is not there: the other parts stay.
#include <cpr/cpr.h>
#include <curl/curl.h>
#include <httplib.h>
#include <map>
#include <string>
#include <vector>

#include "token.h" // missing

// Headers of a library's own types.
void a() { httplib::Client c("https://h"); httplib::Headers h; h.emplace("Authorization", "Bearer " + token()); c.Get("/a", h); } // REQUEST: GET https://h/a auth=bearer
void b() { httplib::Client c("https://h"); httplib::Headers h = {{"Authorization", "Bearer " + token()}}; c.Get("/b", h); } // REQUEST: GET https://h/b auth=bearer
void c() { httplib::Client c("https://h"); c.Get("/c", {{"Authorization", "Bearer " + token()}}); } // REQUEST: GET https://h/c auth=bearer
void d() { httplib::Client c("https://h"); httplib::Headers h; h.insert({"Authorization", "Bearer " + token()}); c.Get("/d", h); } // REQUEST: GET https://h/d auth=bearer
void e() { httplib::Client c("https://h"); httplib::Headers h; h.insert(std::make_pair("Authorization", "Bearer " + token())); c.Get("/e", h); } // REQUEST: GET https://h/e auth=bearer
void f() { cpr::Get(cpr::Url{"https://h/f"}, cpr::Header{{"Authorization", "Bearer " + token()}}); } // REQUEST: GET https://h/f auth=bearer
void g() { cpr::Get(cpr::Url{"https://h/g"}, cpr::Header{{"Authorization", ("Bearer " + token()).c_str()}, {"Accept", "x"}}); } // REQUEST: GET https://h/g auth=bearer
void h() { cpr::Header l{{"Authorization", "Bearer " + token()}}; l.insert({"X-Id", id()}); cpr::Get(cpr::Url{"https://h/h"}, l); } // REQUEST: GET https://h/h auth=bearer
void i() { cpr::Get(cpr::Url{"https://h/i"}, cpr::Authentication{user(), password(), cpr::AuthMode::BASIC}); } // REQUEST: GET https://h/i auth=basic
void j() { cpr::Get(cpr::Url{"https://h/j"}, cpr::Parameters{{"api_key", token()}, {"id", "1"}}); } // REQUEST: GET https://h/j?api_key={}&id=1 auth=query

// Containers of the standard library, handed on.
static void mapped(const std::string &url, const std::map<std::string, std::string> &headers) {
  curl_slist *l = nullptr;
  for (const auto &[k, v] : headers)
    l = curl_slist_append(l, (k + ": " + v).c_str());
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, l);
  curl_easy_perform(h);
}
void k() { mapped("https://h/k", {{"Authorization", "Bearer " + token()}}); } // REQUEST: GET https://h/k auth=bearer
void l() { std::map<std::string, std::string> m{{"X-Api-Key", token()}}; mapped("https://h/l", m); } // REQUEST: GET https://h/l auth=header:X-Api-Key
void m() { std::map<std::string, std::string> m; m.insert({"X-Api-Key", token()}); m.emplace("Accept", "x"); mapped("https://h/m", m); } // REQUEST: GET https://h/m auth=header:X-Api-Key
static void listed(const std::string &url, const std::vector<std::string> &headers) {
  curl_slist *l = nullptr;
  for (const auto &line : headers)
    l = curl_slist_append(l, line.c_str());
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, l);
  curl_easy_perform(h);
}
void n() { listed("https://h/n", {"Authorization: Bearer " + token()}); } // REQUEST: GET https://h/n auth=bearer
void o() { std::vector<std::string> v; v.emplace_back("Authorization: Bearer " + token()); v.push_back("Accept: x"); listed("https://h/o", v); } // REQUEST: GET https://h/o auth=bearer
static void paired(const std::string &url, const std::vector<std::pair<std::string, std::string>> &headers) {
  curl_slist *l = nullptr;
  for (const auto &each : headers)
    l = curl_slist_append(l, (each.first + ": " + each.second).c_str());
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, l);
  curl_easy_perform(h);
}
void p() { std::vector<std::pair<std::string, std::string>> v; v.push_back({"Authorization", "Bearer " + token()}); paired("https://h/p", v); } // REQUEST: GET https://h/p auth=bearer
void q() { std::vector<std::pair<std::string, std::string>> v; v.emplace_back("Authorization", "Bearer " + token()); paired("https://h/q", v); } // REQUEST: GET https://h/q auth=bearer
struct Header {
  std::string name, value;
};
static void own(const std::string &url, const std::vector<Header> &headers) {
  curl_slist *l = nullptr;
  for (const auto &each : headers)
    l = curl_slist_append(l, (each.name + ": " + each.value).c_str());
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, l);
  curl_easy_perform(h);
}
void r() { std::vector<Header> v; v.push_back({"Authorization", "Bearer " + token()}); own("https://h/r", v); } // REQUEST: GET https://h/r auth=bearer
void s() { own("https://h/s", {{"Authorization", "Bearer " + token()}, {"Accept", "x"}}); } // REQUEST: GET https://h/s auth=bearer

// Near misses: nothing in them says who sends it.
void x() { mapped("https://h/x", {{"Accept", "x" + token()}}); } // REQUEST: GET https://h/x auth=none
void y() { std::vector<std::string> v; v.push_back(token()); listed("https://h/y", v); } // REQUEST: GET https://h/y auth=unknown
