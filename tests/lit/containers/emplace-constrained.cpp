// RUN: %check_requests %s --headers shadow -- -std=c++14
// A newer standard library, whose emplace() has one more template parameter,
// a number, behind the types of its arguments.
#include <cpr/cpr.h>

#include <string>

namespace std {
template <class T> class optional {
public:
  template <class... Args, int = 0> T &emplace(Args &&...);
  T &operator*();
};
} // namespace std

void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

void f(bool some) {
  std::optional<std::string> o;
  o.emplace("/new");
  get("https://shop.example" + *o); // REQUEST: GET https://shop.example/new
  o.emplace(2, 'a');
  get("https://shop.example/" + *o); // REQUEST: GET https://shop.example/aa
  o.emplace();
  get("https://shop.example/b" + *o); // REQUEST: GET https://shop.example/b
}
