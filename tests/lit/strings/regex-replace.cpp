// A regular expression that is a plain text, or one character of a set, is
// replaced in what is known; others may have changed everything.
// RUN: %check_requests %s --headers shadow -- -std=c++20
#include <QRegularExpression>
#include <QString>
#include <cstdlib>
#include <curl/curl.h>
#include <regex>
#include <string>

static void get(const std::string &url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url.c_str());
  curl_easy_perform(c);
}

static std::string quoted(std::string s) {
  s = std::regex_replace(s, std::regex(" "), "%20");
  return s;
}
static const std::regex place("\\{id\\}");

void texts(const char *name) {
  get(std::regex_replace(std::string("https://h.net/a b"), std::regex(" "), "%20")); // REQUEST: GET https://h.net/a%20b
  get(std::regex_replace("https://h.net/u/{id}/x", place, "7"));                     // REQUEST: GET https://h.net/u/7/x
  get(std::regex_replace("https://h.net/u/{id}/x", place, name));                    // REQUEST: GET https://h.net/u/{}/x
  get(std::regex_replace("https://h.net/v1.5", std::regex("\\."), "_"));             // REQUEST: GET https://h_net/v1_5
  get(quoted("https://h.net/q?n=" + std::string(name) + "&t=a b")); // REQUEST: GET https://h.net/q?n={}&t=a%20b
}

void sets(const std::string &name, int n) {
  std::string number = std::to_string(n);
  get("https://h.net/s/" + std::regex_replace(std::string("a  b c"), std::regex("\\s"), "_"));     // REQUEST: GET https://h.net/s/a__b_c
  get("https://h.net/s/" + std::regex_replace(std::string("a  b c"), std::regex("\\s+"), "_"));    // REQUEST: GET https://h.net/s/a_b_c
  get("https://h.net/s/" + std::regex_replace(std::string("a:b/c"), std::regex("[/:]"), "-"));     // REQUEST: GET https://h.net/s/a-b-c
  get("https://h.net/s/" + std::regex_replace(std::string("A.b9"), std::regex("[^a-zA-Z]"), "x")); // REQUEST: GET https://h.net/s/Axbx
  // What a hole can hold decides: a number has no blank in it.
  get(std::regex_replace("https://h.net/n/" + number + " x", std::regex(" +"), "/"));              // REQUEST: GET https://h.net/n/{}/x
  // The row may begin in the hole in front of it.
  get(std::regex_replace("https://h.net/n/" + name + " /x y", std::regex(" +"), "+"));             // REQUEST: GET https://h.net/n/{}/x+y
}

void others(const std::string &name) {
  get("https://h.net/o/" + std::regex_replace(name + "/x", std::regex(".*/"), ""));                  // REQUEST: GET https://h.net/o/{}
  get("https://h.net/o/" + std::regex_replace(std::string("ab"), std::regex("a?"), ""));             // REQUEST: GET https://h.net/o/{}
  get("https://h.net/o/" + std::regex_replace(std::string("ab"), std::regex("(a|b)"), "x"));         // REQUEST: GET https://h.net/o/{}
  get("https://h.net/o/" + std::regex_replace(std::string("ab"), std::regex("\\bab"), "x"));         // REQUEST: GET https://h.net/o/{}
  get("https://h.net/o/" + std::regex_replace(std::string("a+b"), std::regex("[+]"), "<$&>") + "/e"); // REQUEST: GET https://h.net/o/a{}b/e
  get("https://h.net/o/" + std::regex_replace(std::string("aB"), std::regex("b", std::regex::icase), "x"));    // REQUEST: GET https://h.net/o/{}
  get("https://h.net/o/" + std::regex_replace(std::string("bb"), std::regex("b"), "x", std::regex_constants::format_first_only)); // REQUEST: GET https://h.net/o/{}
}

void ofQt(QString path) {
  QString clean = QString("https://h.net/t/a b/{id}").replace(QRegularExpression("\\s+"), "_");
  clean.replace(QRegularExpression("\\{id\\}"), "3");
  get(clean.toStdString()); // REQUEST: GET https://h.net/t/a_b/3
  QString bare = "https://h.net/t/x-y";
  bare.remove(QRegularExpression("[-]"));
  get(bare.toStdString()); // REQUEST: GET https://h.net/t/xy
  QString other = "https://h.net/t/x-y";
  other.replace(QRegularExpression("X", QRegularExpression::CaseInsensitiveOption), "z");
  get("https://h.net/w/" + other.toStdString()); // REQUEST: GET https://h.net/w/{}
}
