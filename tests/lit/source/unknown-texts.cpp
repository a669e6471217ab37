// RUN: %check_requests %s --headers shadow
// Macros beside literals whose header is not there, as one with secrets that is
// kept out of a repository: a part of the text that is not known.
#include <curl/curl.h>
#include "secrets.h"
#include <cstdio>
#include <string>
#include <fmt/format.h>
static void send(const char *url, curl_slist *l = nullptr) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, l);
  curl_easy_perform(h);
}
void a() { send(BASE_URL "/a"); } // REQUEST: GET {}/a
void b() { send("https://" API_HOST "/b"); } // REQUEST: GET https://{}/b
void c() { char u[99]; snprintf(u, 99, BASE_URL "/c/%d", 3); send(u); } // REQUEST: GET {}/c/3
void d() { std::string u = std::string(BASE_URL) + "/d"; send(u.c_str()); } // REQUEST: GET {}/d
void e() { send("https://e.com/e", curl_slist_append(nullptr, "Authorization: Bearer " API_TOKEN)); } // REQUEST: GET https://e.com/e auth=bearer
void f() { std::string u = fmt::format(BASE_URL "/f/{}", 7); send(u.c_str()); } // REQUEST: GET {}/f/7
void g() { send(URL("x") "/g"); } // REQUEST: GET {}/g
void h() { send("https://e.com/h?appid=" API_KEY "&x=1"); } // REQUEST: GET https://e.com/h?appid={}&x=1 auth=query
void i() { send(API_URL); } // REQUEST: GET {}
extern "C" MY_API void j() { send("https://e.com/j"); } // REQUEST: GET https://e.com/j

// Near misses: a macro that is defined, and one of the standard library.
#define KNOWN "https://known.example"
#include <cinttypes>
void k() { send(KNOWN "/k"); } // REQUEST: GET https://known.example/k
void l(uint64_t n) { char u[99]; snprintf(u, 99, "https://e.com/l/%" PRIu64 "/x", n); send(u); } // REQUEST: GET https://e.com/l/{}/x
