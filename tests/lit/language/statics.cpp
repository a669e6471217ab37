// RUN: %check_requests %s --headers shadow
// Static members, singletons, constants of all kinds, namespaces.
#include <cpr/cpr.h>

#include <array>
#include <string>
#include <string_view>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

struct Config {
  static const std::string host;
  inline static const std::string path = "/inline";
  static constexpr const char *raw = "/raw";
  static constexpr std::string_view views[] = {"/v0", "/v1"};
  static std::string changing;
  static std::string made() { return host + "/made"; }
};
const std::string Config::host = "https://static";
std::string Config::changing = "https://first";
void setChanging() { Config::changing = "https://second"; }

void members(int n) {
  get(Config::host + Config::path);                       // REQUEST: GET https://static/inline
  get(Config::host + Config::raw);                        // REQUEST: GET https://static/raw
  get(Config::made());                                    // REQUEST: GET https://static/made
  get(Config::host + std::string(Config::views[1]));      // REQUEST: GET https://static/v1
  get(Config::changing + "/c");                           // REQUEST: GET https://first/c | GET https://second/c
}

class Api {
public:
  static Api &instance() {
    static Api api;
    return api;
  }
  void path(const std::string &p) { get(base_ + p); }
  void base(std::string b) { base_ = std::move(b); }
private:
  Api() : base_("https://single") {}
  std::string base_;
};
void singleton(const std::string &id) {
  Api::instance().path("/one");        // REQUEST: GET https://single/one
  Api::instance().path("/two/" + id);  // REQUEST: GET https://single/two/{}
}

namespace company::api::v2 {
const std::string Base = "https://ns";
inline namespace detail { constexpr auto Path = "/path"; }
namespace { std::string hidden() { return Base + "/hidden"; } }
}
namespace v2 = company::api::v2;
using company::api::v2::Base;
void namespaces() {
  get(v2::Base + v2::Path); // REQUEST: GET https://ns/path
  get(Base + "/using");     // REQUEST: GET https://ns/using
  get(v2::hidden());        // REQUEST: GET https://ns/hidden
  using namespace company::api::v2;
  get(std::string(Base) + Path); // REQUEST: GET https://ns/path
}

constinit const char *const kConst = "https://h/constinit";
constexpr std::string_view kView = "https://h/view/long";
static std::string lazily() {
  static const std::string once = [] { return std::string("https://h/") + "once"; }();
  return once;
}
void constants() {
  get(kConst);                              // REQUEST: GET https://h/constinit
  get(std::string(kView));                  // REQUEST: GET https://h/view/long
  get(lazily());                            // REQUEST: GET https://h/once
}

// Thread-local and local statics that change.
thread_local std::string lastUrl = "https://h/last";
void threadLocal() { get(lastUrl); } // REQUEST: GET https://h/last

class Pimpl {
public:
  Pimpl();
  ~Pimpl();
  void send(const std::string &path);
private:
  struct Impl;
  Impl *impl_;
};
struct Pimpl::Impl {
  std::string base = "https://pimpl";
  void send(const std::string &p) { get(base + p); }
};
Pimpl::Pimpl() : impl_(new Impl) {}
Pimpl::~Pimpl() { delete impl_; }
void Pimpl::send(const std::string &path) { impl_->send(path); }
void pimpl() {
  Pimpl p;
  p.send("/impl"); // REQUEST: GET https://pimpl/impl
}
