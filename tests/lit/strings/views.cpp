// std::string_view: parts of a text that is not copied.
// RUN: %check_requests %s --headers shadow
#include <cpr/cpr.h>
#include <string>
#include <string_view>

using namespace std::literals;

static void get(std::string_view url) { cpr::Get(cpr::Url{std::string(url)}); }

void parts(const std::string &unknown) {
  std::string_view v = "https://h/a/b?x"sv;
  get(v.substr(0, 11));                       // REQUEST: GET https://h/a
  v.remove_prefix(9);
  get(v);                                     // REQUEST: GET /a/b?x
  v.remove_suffix(2);
  get(v);                                     // REQUEST: GET /a/b
  get(std::string_view("/abc", 2));           // REQUEST: GET /a
  get(v.substr(v.find_last_of('/')));         // REQUEST: GET /b
  get(v.substr(v.find('?') == std::string_view::npos ? 0 : 1)); // REQUEST: GET /a/b
  std::string text = unknown + "/x";
  std::string_view w = text;
  w.remove_suffix(1);
  get(std::string(w) + "y");                  // REQUEST: GET {}/y
  w.remove_prefix(1);
  get(w);                                     // (what it was could have been empty) // REQUEST: GET {}
  get("/a"s + "/b"s);                         // REQUEST: GET /a/b
  get(std::string(w.begin(), w.end()) + "/z"); // REQUEST: GET {}/z
}

void trimmed(std::string_view v) {
  if (v.starts_with("/"))
    v.remove_prefix(1);
  get("https://h/" + std::string(v));         // REQUEST: GET https://h/{}
}
