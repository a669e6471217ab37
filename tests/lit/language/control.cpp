// RUN: %check_requests %s --headers shadow
// Statements of C++: conditions with initialisers, loops, exceptions.
#include <cpr/cpr.h>

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }
static std::optional<std::string> find(int n);

void withInitialiser(int n, const std::string &id) {
  if (std::string url = "https://h/init"; n > 0)
    get(url + "/then"); // REQUEST: GET https://h/init/then
  else
    get(url + "/else"); // REQUEST: GET https://h/init/else
  switch (const std::string base = "https://h/switch"; n) {
  case 1:
    get(base + "/1"); // REQUEST: GET https://h/switch/1
    [[fallthrough]];
  default:
    get(base + "/d"); // REQUEST: GET https://h/switch/d
  }
  if (auto found = find(n))
    get("https://h/" + *found); // REQUEST: GET https://h/{}
  for (std::string prefix = "https://h/range/"; const char *s : {"a", "b"})
    get(prefix + s); // REQUEST: GET https://h/range/a | GET https://h/range/b
  while (const char *next = n-- ? "https://h/while" : nullptr)
    get(next); // REQUEST: GET https://h/while
  if constexpr (sizeof(int) == 2)
    get("https://h/never");
}

static std::string risky(int n) {
  if (n)
    throw std::runtime_error("https://h/not-a-request");
  return "https://h/risky";
}

void exceptions(int n) {
  std::string url = "https://h/before";
  try {
    get(risky(n)); // REQUEST: GET https://h/risky
    url = "https://h/tried";
  } catch (const std::invalid_argument &) {
    get("https://h/handler"); // REQUEST: GET https://h/handler
    throw;
  } catch (...) {
    get("https://h/any"); // REQUEST: GET https://h/any
  }
  get(url); // REQUEST: GET https://h/before | GET https://h/tried
}

void functionTry(const std::string &id) noexcept try {
  get("https://h/try/" + id); // REQUEST: GET https://h/try/{}
} catch (const std::exception &e) {
  get(std::string("https://h/failed/") + e.what()); // REQUEST: GET https://h/failed/{}
}

struct Throws {
  explicit Throws(int n) try : url(risky(n)) {} catch (...) { throw std::logic_error("no"); }
  std::string url;
};
void thrownAway(int n) { get(Throws(n).url + "/made"); } // REQUEST: GET https://h/risky/made

// Throwing ends a way; what was set on it does not arrive.
void thrower(int n) {
  std::string url = "https://h/fine";
  if (n < 0) {
    url = "https://h/wrong";
    throw std::out_of_range(url);
  }
  get(url); // REQUEST: GET https://h/fine
}

// Nested ternaries, and one that throws.
void ternaries(int n) {
  get(n > 9 ? "https://h/many" : n ? "https://h/some" : throw 1); // REQUEST: GET https://h/many | GET https://h/some
}

enum class Kind { List, Show, Drop };
static std::string path(Kind k) {
  switch (k) {
    using enum Kind;
  case List: return "/list";
  case Show: return "/show";
  case Drop: break;
  }
  return "/drop";
}
void enums(Kind k) {
  get("https://h" + path(k)); // REQUEST: GET https://h/drop | GET https://h/list | GET https://h/show
}

// Lambdas called at once decide as well as a switch does.
void immediately(int n) {
  const std::string url = [&]() -> std::string {
    if (n)
      return "https://h/lambda";
    return "https://h/else";
  }();
  get(url); // REQUEST: GET https://h/else | GET https://h/lambda
}

// Not evaluated: no request happens.
void unevaluated() {
  using T = decltype(cpr::Get(cpr::Url{"https://h/decltype"}));
  static_assert(sizeof(cpr::Url("https://h/sizeof")) > 0);
  (void)noexcept(cpr::Get(cpr::Url{"https://h/noexcept"}));
  T *t = nullptr;
  (void)t;
}
