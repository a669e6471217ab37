// RUN: %check_requests %s --headers shadow
// A value in the query that is unknown may be empty as well: that is no URL of
// its own. A path is.
#include <cpr/cpr.h>
#include <string>

std::string sign(const std::string &text) {
  std::string out;
  for (char c : text)
    out += c ^ 3;
  return out;
}
void order(const std::string &t) {
  cpr::Get(cpr::Url{"https://e.com/order?timestamp=" + t + "&signature=" + sign(t)}); // REQUEST: GET https://e.com/order?timestamp={}&signature={}
}

// Near misses: a value that is known, and a segment of the path.
void known(bool f) {
  cpr::Get(cpr::Url{std::string("https://e.com/q?x=") + (f ? "" : "1") + "&y=2"}); // REQUEST: GET https://e.com/q?x=&y=2 | GET https://e.com/q?x=1&y=2
}
void path(const std::string &t, bool f) {
  cpr::Get(cpr::Url{std::string("https://e.com/c") + (f ? "" : "/" + t)}); // REQUEST: GET https://e.com/c | GET https://e.com/c/{}
}
