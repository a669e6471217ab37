// RUN: %check_requests %s --headers shadow
// However a program asks whether a URL is a whole one: where the caller's text is known, so
// is the answer.
#include <QString>
#include <absl/strings/match.h>
#include <boost/algorithm/string.hpp>
#include <curl/curl.h>
#include <glib.h>
#include <string>
#include <string_view>

static void get(const std::string &url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_perform(c);
}

static void reverse(const std::string &u) { get(u.rfind("http", 0) == 0 ? u : "https://rfind.example" + u); }
static void part(const std::string &u) { get(u.substr(0, 4) == "http" ? u : "https://substr.example" + u); }
// A gap: what a literal is made into (a view) is not compared with; both ways are taken.
static void view(std::string_view u) {
  if (u.substr(0, 4) == "http")
    get(std::string(u));
  else
    get("https://view.example" + std::string(u)); // REQUEST: GET https://view.example{}
}
static void starts(const std::string &u) { get(u.starts_with("http") ? u : "https://starts.example" + u); }
static void boosted(const std::string &u) {
  if (boost::starts_with(u, "http") && !boost::algorithm::contains(u, "#"))
    get(u);
  else
    get("https://boost.example" + u);
}
static void googled(const std::string &u) {
  if (absl::StartsWith(u, "http") && !absl::EndsWith(u, "#"))
    get(u);
  else
    get("https://absl.example" + u);
}
static void glib(const char *u) {
  if (g_str_has_prefix(u, "http") && !g_str_has_suffix(u, "#") && g_strrstr(u, "://") && g_strcmp0(u, "#") != 0)
    get(u);
  else
    get(std::string("https://glib.example") + u);
}
static void qt(const QString &u) {
  if (u.startsWith("http"))
    get(u.toStdString());
  else
    get(("https://qt.example" + u).toStdString());
}
static void qtWithin(const QString &u) {
  if (u.contains("://"))
    get(u.toStdString());
  else
    get(("https://within.example" + u).toStdString());
}

void below() {
  reverse("/a"); // REQUEST: GET https://rfind.example/a
  part("/b");    // REQUEST: GET https://substr.example/b
  view("/c");    // REQUEST: GET https://view.example/c | GET /c
  starts("/d");  // REQUEST: GET https://starts.example/d
  boosted("/e"); // REQUEST: GET https://boost.example/e
  googled("/f"); // REQUEST: GET https://absl.example/f
  glib("/g");    // REQUEST: GET https://glib.example/g
  qt("/h");      // REQUEST: GET https://qt.example/h
  qtWithin("/i"); // REQUEST: GET https://within.example/i
}

void whole() {
  reverse("https://x.example/a"); // REQUEST: GET https://x.example/a
  part("https://x.example/b");    // REQUEST: GET https://x.example/b
  view("https://x.example/c");    // REQUEST: GET https://x.example/c | GET https://view.examplehttps://x.example/c
  starts("https://x.example/d");  // REQUEST: GET https://x.example/d
  boosted("https://x.example/e"); // REQUEST: GET https://x.example/e
  googled("https://x.example/f"); // REQUEST: GET https://x.example/f
  glib("https://x.example/g");    // REQUEST: GET https://x.example/g
  qt("https://x.example/h");      // REQUEST: GET https://x.example/h
  qtWithin("https://x.example/i"); // REQUEST: GET https://x.example/i
}

// What nobody knows may be either.
char *configured();
void unknown() { view(configured()); } // REQUEST: GET {}
