// RUN: %check_requests %s --headers shadow
// Calls on what the last call returned: by reference, by pointer, by value.
#include <cpr/cpr.h>

#include <sstream>
#include <string>
#include <utility>

static void get(const std::string &url) { cpr::Get(cpr::Url{url}); }

class Url {
public:
  Url &host(std::string h) { host_ = std::move(h); return *this; }
  Url &path(const std::string &p) { path_ += "/" + p; return *this; }
  Url &query(const std::string &k, const std::string &v) {
    query_ += (query_.empty() ? "?" : "&") + k + "=" + v;
    return *this;
  }
  std::string str() const { return "https://" + host_ + path_; }
private:
  std::string host_, path_, query_;
};
void byReference(const std::string &id) {
  get(Url().host("ref").path("a").path(id).str()); // REQUEST: GET https://ref/a/{}
  Url u;
  u.host("named");
  u.path("one").path("two");
  get(u.str()); // REQUEST: GET https://named/one/two
  u.host("again");
  get(u.str()); // REQUEST: GET https://again/one/two
}

class Value {
public:
  Value host(std::string h) const { Value v = *this; v.host_ = std::move(h); return v; }
  Value path(const std::string &p) && { path_ += "/" + p; return std::move(*this); }
  std::string str() const & { return "https://" + host_ + path_; }
private:
  std::string host_ = "none", path_;
};
void byValue() {
  Value base;
  get(base.host("value").path("p").str()); // REQUEST: GET https://value/p
  get(base.str());                         // REQUEST: GET https://none
}

struct Node {
  std::string url;
  Node *set(const char *u) { url = u; return this; }
  Node *add(const char *u) { url += u; return this; }
};
void byPointer() {
  Node n;
  n.set("https://h")->add("/p")->add("/q");
  get(n.url); // REQUEST: GET https://h/p/q
  auto *made = (new Node)->set("https://h")->add("/new");
  get(made->url); // REQUEST: GET https://h/new
}


class Stated {
public:
  static Stated with(std::string base) { return Stated(std::move(base)); }
  Stated at(const std::string &p) const { return Stated(base_ + p); }
  void get_() const { get(base_); }
private:
  explicit Stated(std::string b) : base_(std::move(b)) {}
  std::string base_;
};
void factories(const std::string &id) {
  Stated::with("https://f").at("/x").at("/" + id).get_(); // REQUEST: GET https://f/x/{}
}

// Parts of an object that are handed out.
struct Inner { std::string path; Inner &to(std::string p) { path = std::move(p); return *this; } };
struct Outer {
  Inner &inner() { return inner_; }
  const std::string &path() const { return inner_.path; }
  Inner inner_;
};
void parts() {
  Outer o;
  o.inner().to("/inner");
  get("https://o" + o.path()); // REQUEST: GET https://o/inner
  o.inner().path += "/more";
  get("https://o" + o.path()); // REQUEST: GET https://o/inner/more
}
