// RUN: %check_requests %s --headers shadow -- -std=c++23
// Of the newer standards.
#include <cpr/cpr.h>

#include <string>
#include <utility>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

// An explicit object parameter.
struct Builder {
  std::string url = "https://h";
  template <class Self> auto &&at(this Self &&self, const std::string &p) {
    self.url += "/" + p;
    return std::forward<Self>(self);
  }
  std::string str(this const Builder &self) { return self.url; }
};
void explicitThis(const std::string &id) {
  get(Builder().at("a").at(id).str()); // REQUEST: GET https://h/a/{}
  Builder b;
  b.at("named");
  get(b.str()); // REQUEST: GET https://h/named
}

struct Table {
  std::string operator[](int row, int column) const { return "https://h/" + std::to_string(row) + "/" + std::to_string(column); }
  static std::string operator()(const char *p) { return std::string("https://s") + p; }
};
void operators() {
  get(Table()[1, 2]);   // REQUEST: GET https://h/1/2
  get(Table()("/call")); // REQUEST: GET https://s/call
}

void consteval_(int n) {
  if consteval {
    get("https://h/never");
  } else {
    get("https://h/run-time"); // REQUEST: GET https://h/run-time
  }
  auto copied = auto(std::string("https://h/auto"));
  get(copied); // REQUEST: GET https://h/auto
  [[assume(n > 0)]];
  get("https://h" + std::to_string(10uz)); // REQUEST: GET https://h10
#warning a warning is no error
  using enum_ = int;
  auto fib = [](this auto self, int k) -> std::string { return k ? self(k - 1) : "https://h/deduced"; };
  get(fib(n)); // REQUEST: GET https://h/deduced | GET {} (recursion is not followed to its end)
label:
}
struct Empty {};
struct Compact {
  [[no_unique_address]] Empty e;
  std::string url = "https://h/compact";
};
void attributes() { get(Compact().url); } // REQUEST: GET https://h/compact
