// RUN: %check_requests %s --headers shadow
// A reference to one of two variables: what is written through it may be
// written to either, and it shows what they are now.
#include <cpr/cpr.h>

#include <string>
#include <vector>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void reference(bool first) {
  std::string a = "https://shop.example/a", b = "https://shop.example/b";
  std::string &one = first ? a : b;
  one += "/x";
  get(a);   // REQUEST: GET https://shop.example/a | GET https://shop.example/a/x | GET https://shop.example/b/x
}

void seen(bool first) {
  std::string a = "https://shop.example/a", b = "https://shop.example/b";
  const std::string &one = first ? a : b;
  a = "https://shop.example/c";
  get(one); // REQUEST: GET https://shop.example/c | GET https://shop.example/b
}

void list(bool first) {
  std::vector<std::string> a{"/a"}, b{"/b"};
  (first ? a : b).push_back("/c");
  std::string url = "https://shop.example";
  for (const auto &part : a)
    url += part;
  get(url); // REQUEST: GET https://shop.example/a | GET https://shop.example/a/c | GET https://shop.example/b | GET https://shop.example/b/c
}

// Which one it is may be known.
void known() {
  std::string a = "https://shop.example/a", b = "https://shop.example/b";
  std::string &one = sizeof(int) > 1 ? a : b;
  one += "/x";
  get(a); // REQUEST: GET https://shop.example/a/x
  get(b); // REQUEST: GET https://shop.example/b
}
