// RUN: %check_requests %s --headers shadow
// Texts that are put together while compiling.
#include <cpr/cpr.h>

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <string_view>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

consteval const char *chosen(int n) { return n == 1 ? "https://h/one" : "https://h/other"; }
template <const std::string_view &... Parts> struct Join {
  static constexpr auto impl() {
    std::array<char, (Parts.size() + ... + 0) + 1> out{};
    auto at = out.begin();
    ((at = std::copy(Parts.begin(), Parts.end(), at)), ...);
    return out;
  }
  static constexpr auto text = impl();
  static constexpr std::string_view value{text.data(), text.size() - 1};
};
constexpr std::string_view base = "https://h", version = "/v1", orders = "/orders";
constexpr std::string_view whole = Join<base, version, orders>::value;

void consteval_() {
  get(chosen(1));             // REQUEST: GET https://h/one
  get(std::string(whole));    // REQUEST: GET https://h/v1/orders
}

struct Letters {
  char text[20] = {};
};
constexpr Letters letters = [] {
  Letters out;
  const char *from = "https://h/x";
  for (int i = 0; from[i]; ++i)
    out.text[i] = from[i];
  return out;
}();
void computed() {
  get(letters.text); // REQUEST: GET https://h/x
}

// The same at run time is not known.
void near(const char *from) {
  Letters out;
  for (int i = 0; from[i]; ++i)
    out.text[i] = from[i];
  get(std::string("https://h/") + out.text); // REQUEST: GET https://h/{}
}

