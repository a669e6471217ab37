// Queries that a loop puts together of a list that is known: what stands between
// the parts depends on what there is so far.
// RUN: %check_requests %s --headers shadow
#include <cpr/cpr.h>
#include <map>
#include <sstream>
#include <string>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

using Table = std::map<std::string, std::string>;

static std::string asked(const Table &q) {
  std::string s;
  for (auto &[k, v] : q) {
    if (!s.empty())
      s += "&";
    s += k + "=" + v;
  }
  return s;
}

static std::string unescaped(const Table &q) {
  std::string s;
  for (auto &[k, v] : q) {
    if (!s.empty())
      s += '&';
    s += k + "=" + nobodyDeclared(v);
  }
  return s;
}

static std::string chosen(const Table &q) {
  std::string s;
  for (const auto &p : q)
    s += (s.empty() ? "?" : "&") + p.first + "=" + p.second;
  return s;
}

static std::string flagged(const Table &q) {
  std::ostringstream s;
  bool first = true;
  for (const auto &p : q) {
    if (!first)
      s << "&";
    first = false;
    s << p.first << "=" << p.second;
  }
  return s.str();
}

static std::string shortened(const Table &q) {
  std::string s;
  for (const auto &p : q)
    s += p.first + "=" + p.second + "&";
  if (!s.empty())
    s.pop_back();
  return s;
}

void all(const std::string &word) {
  get("https://a.example/asked?" + asked({{"size", "10"}, {"word", word}}));         // REQUEST: GET https://a.example/asked?size=10&word={}
  get("https://a.example/unescaped?" + unescaped({{"size", "10"}, {"word", word}})); // REQUEST: GET https://a.example/unescaped?size={}&word={}
  get("https://a.example/chosen" + chosen({{"size", "10"}, {"word", word}}));        // REQUEST: GET https://a.example/chosen?size=10&word={}
  get("https://a.example/flagged?" + flagged({{"size", "10"}, {"word", word}}));     // REQUEST: GET https://a.example/flagged?size=10&word={}
  get("https://a.example/shortened?" + shortened({{"size", "10"}, {"word", word}})); // REQUEST: GET https://a.example/shortened?size=10&word={}
  get("https://a.example/one?" + asked({{"word", word}}));                           // REQUEST: GET https://a.example/one?word={}
}

// What is sent in a loop is sent some time.
void sent() {
  for (int i = 0; i < 10; ++i) {
    if (i == 7)
      get("https://a.example/seventh"); // REQUEST: GET https://a.example/seventh
    if (i > 0 && i % 2 == 0)
      get("https://a.example/even"); // REQUEST: GET https://a.example/even
  }
  get("https://a.example/behind"); // REQUEST: GET https://a.example/behind
}

// Which way it went last is not known.
void last(int n) {
  std::string path = "/first";
  bool first = true;
  for (int i = 0; i < n; ++i) {
    if (!first)
      path = "/later";
    first = false;
  }
  get("https://a.example" + path); // REQUEST: GET https://a.example/first | GET https://a.example/later
}
