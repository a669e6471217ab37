// RUN: %check_requests %s --headers shadow
// A loop whose variable is of a type that nobody declared goes through the
// elements of its list as any other.
#include <cpr/cpr.h>
#include <missing.h>
#include <string>
#include <vector>

void copies() {
  std::vector<std::string> paths{"/a/one", "/a/two"};
  for (Text p : paths)
    cpr::Get(cpr::Url{"https://a.example.org" + p}); // REQUEST: GET https://a.example.org/a/one | GET https://a.example.org/a/two
}

void listed() {
  for (gone::Text p : {"/b/one", "/b/two"})
    cpr::Get(cpr::Url{"https://a.example.org" + p}); // REQUEST: GET https://a.example.org/b/one | GET https://a.example.org/b/two
}

void referred() {
  const char *paths[] = {"/c/one", "/c/two"};
  for (const Text &p : paths)
    cpr::Get(cpr::Url{"https://a.example.org" + p}); // REQUEST: GET https://a.example.org/c/one | GET https://a.example.org/c/two
  for (const gone::Text &p : paths)
    cpr::Get(cpr::Url{"https://b.example.org" + p}); // REQUEST: GET https://b.example.org/c/one | GET https://b.example.org/c/two
}

// Near misses: a list of what is not known, and no loop at all.
void unknown(const std::vector<gone::Text> &paths) {
  for (const gone::Text &p : paths)
    cpr::Get(cpr::Url{"https://a.example.org/d/" + p.text()}); // REQUEST: GET https://a.example.org/d/{}
}

void noLoop(bool first) {
  int flags = first ? UNKNOWN & other : 0;
  cpr::Get(cpr::Url{"https://a.example.org/e"}); // REQUEST: GET https://a.example.org/e
}
