// RUN: %check_requests %s --headers shadow
// Operators, conversions and literals that the program defines itself.
#include <cpr/cpr.h>

#include <compare>
#include <ostream>
#include <sstream>
#include <string>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

struct Path {
  std::string text;
  friend Path operator/(const Path &a, const std::string &b) { return Path{a.text + "/" + b}; }
  Path operator+(const char *more) const { return {text + more}; }
  Path &operator/=(const std::string &b) { text += "/" + b; return *this; }
  std::string operator()(const std::string &query) const { return text + "?" + query; }
  const std::string &operator*() const { return text; }
  std::string operator[](int n) const { return text + "/" + std::to_string(n); }
  const Path *operator->() const { return this; }
  auto operator<=>(const Path &) const = default;
};
static Path operator"" _path(const char *text, std::size_t) { return Path{std::string("https://h/") + text}; }
static std::ostream &operator<<(std::ostream &os, const Path &p) { return os << "https://s" << p.text; }

void operators(const std::string &id) {
  Path p{"https://h"};
  get((p / "a" / id).text);       // REQUEST: GET https://h/a/{}
  get((p + "/plus").text);        // REQUEST: GET https://h/plus
  get(*("lit"_path / "eral"));    // REQUEST: GET https://h/lit/eral
  get(p("q=1"));                  // REQUEST: GET https://h?q=1
  get(p[7]);                      // REQUEST: GET https://h/7
  get(p->text);                   // REQUEST: GET https://h
  (p /= "x") /= "y";
  get(p.text);                    // REQUEST: GET https://h/x/y
  std::ostringstream os;
  os << Path{"/stream"} << '/' << 5;
  get(os.str());                  // REQUEST: GET https://s/stream/5
  if (p != Path{"https://n"} && p < Path{"z"})
    get(p.text + "/compared");    // REQUEST: GET https://h/x/y/compared
}

// Strong typedefs.
template <class Tag> class Strong {
public:
  explicit Strong(std::string s) : s_(std::move(s)) {}
  const std::string &get() const { return s_; }
  Strong operator+(const Strong &o) const { return Strong(s_ + o.s_); }
private:
  std::string s_;
};
using BaseUrl = Strong<struct BaseTag>;
using Endpoint = Strong<struct EndpointTag>;
static std::string operator/(const BaseUrl &b, const Endpoint &e) { return b.get() + "/" + e.get(); }
void strong(const std::string &id) {
  BaseUrl base("https://strong");
  get(base / Endpoint("end"));                     // REQUEST: GET https://strong/end
  get(base / (Endpoint("a/") + Endpoint(id)));     // REQUEST: GET https://strong/a/{}
}

// CRTP.
template <class Derived> struct Resource {
  std::string url() const { return "https://crtp" + static_cast<const Derived *>(this)->path(); }
};
struct Orders : Resource<Orders> { std::string path() const { return "/orders"; } };
struct Items : Resource<Items> { std::string path() const { return "/items"; } };
void crtp() {
  get(Orders().url()); // REQUEST: GET https://crtp/orders
  get(Items{}.url());  // REQUEST: GET https://crtp/items
}

// Friends.
class Secret {
  std::string base_ = "https://friend";
  friend std::string exposed(const Secret &s, const std::string &p) { return s.base_ + p; }
  friend class Reader;
};
class Reader { public: static std::string of(const Secret &s) { return s.base_ + "/reader"; } };
void friends() {
  Secret s;
  get(exposed(s, "/f"));  // REQUEST: GET https://friend/f
  get(Reader::of(s));     // REQUEST: GET https://friend/reader
}
