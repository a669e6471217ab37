// RUN: %check_requests %s --headers shadow
// Functions that return something made of a type whose header is not there: their
// bodies and the calls of them are what they are.
#include <curl/curl.h>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "missing.h" // missing

static void send(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
}

Gone *a(const std::string &p) { send("https://h/a" + p); return nullptr; }
Gone &b(const std::string &p) { send("https://h/b" + p); return *new Gone; }
static const Gone *c(const std::string &p) { send("https://h/c" + p); return nullptr; }
std::unique_ptr<Lost> d(const std::string &p) { send("https://h/d" + p); return nullptr; }
std::shared_ptr<lib::Gone> e(const std::string &p) { send("https://h/e" + p); return nullptr; }
std::vector<Other> f(const std::string &p) { send("https://h/f" + p); return {}; }
lib::Thing *g(const std::string &p) { send("https://h/g" + p); return {}; }
Outer::List<int>::type h(const std::string &p) { send("https://h/h" + p); return {}; }
List<int> i(const std::string &p) { send("https://h/i" + p); return {}; }
auto j(const std::string &p) -> Trailing { send("https://h/j" + p); return {}; }
auto k(const std::string &p) -> std::unique_ptr<Trailing2> { send("https://h/k" + p); return {}; }
lib::List<int, std::string> l(const std::string &p) { send("https://h/l" + p); return {}; }
std::map<std::string, Third> m(const std::string &p) { send("https://h/m" + p); return {}; }
std::function<void(Fourth)> n(const std::string &p) { send("https://h/n" + p); return {}; }

void functions() {
  a("/1"); // REQUEST: GET https://h/a/1
  b("/1"); // REQUEST: GET https://h/b/1
  c("/1"); // REQUEST: GET https://h/c/1
  d("/1"); // REQUEST: GET https://h/d/1
  e("/1"); // REQUEST: GET https://h/e/1
  f("/1"); // REQUEST: GET https://h/f/1
  g("/1"); // REQUEST: GET https://h/g/1
  h("/1"); // REQUEST: GET https://h/h/1
  i("/1"); // REQUEST: GET https://h/i/1
  j("/1"); // REQUEST: GET https://h/j/1
  k("/1"); // REQUEST: GET https://h/k/1
  l("/1"); // REQUEST: GET https://h/l/1
  m("/1"); // REQUEST: GET https://h/m/1
  n("/1"); // REQUEST: GET https://h/n/1
}

class C {
public:
  Fifth a(const std::string &p);
  sub::Gone b(const std::string &p);
  Sixth *c(const std::string &p);
  std::unique_ptr<Seventh> d(const std::string &p);
  std::vector<sub::Eighth> e(const std::string &p) const;
  Pages<int> f(const std::string &p);
  Ninth *g(const std::string &p) { send("https://h/Cg" + p); return nullptr; }
  sub::Pages<int> h(const std::string &p) { send("https://h/Ch" + p); return {}; }
  virtual Tenth i(const std::string &p) const { send("https://h/Ci" + p); return {}; }
  static Eleventh *j(const std::string &p) { send("https://h/Cj" + p); return nullptr; }
};
Fifth C::a(const std::string &p) { send("https://h/Ca" + p); return {}; }
sub::Gone C::b(const std::string &p) { send("https://h/Cb" + p); return {}; }
Sixth *C::c(const std::string &p) { send("https://h/Cc" + p); return {}; }
std::unique_ptr<Seventh> C::d(const std::string &p) { send("https://h/Cd" + p); return {}; }
std::vector<sub::Eighth> C::e(const std::string &p) const { send("https://h/Ce" + p); return {}; }
Pages<int> C::f(const std::string &p) { send("https://h/Cf" + p); return {}; }

void methods(C &x) {
  x.a("/1"); // REQUEST: GET https://h/Ca/1
  x.b("/1"); // REQUEST: GET https://h/Cb/1
  x.c("/1"); // REQUEST: GET https://h/Cc/1
  x.d("/1"); // REQUEST: GET https://h/Cd/1
  x.e("/1"); // REQUEST: GET https://h/Ce/1
  x.f("/1"); // REQUEST: GET https://h/Cf/1
  x.g("/1"); // REQUEST: GET https://h/Cg/1
  x.h("/1"); // REQUEST: GET https://h/Ch/1
  x.i("/1"); // REQUEST: GET https://h/Ci/1
  C::j("/1"); // REQUEST: GET https://h/Cj/1
}

// What is done with what they return.
void used(C &x) {
  Sixth *one = x.c("/2"); // REQUEST: GET https://h/Cc/2
  auto two = x.d("/3"); // REQUEST: GET https://h/Cd/3
  std::unique_ptr<Lost> three = d("/4"); // REQUEST: GET https://h/d/4
  send("https://h/used/" + one->id() + "/" + two->id() + "/" + three->id()); // REQUEST: GET https://h/used/{}/{}/{}
  if (auto *four = a("/5")) // REQUEST: GET https://h/a/5
    four->go();
  if (!a("/6")->ok()) // REQUEST: GET https://h/a/6
    return;
  return d("/7")->go(a("/8")); // REQUEST: GET https://h/d/7 | GET https://h/a/8
}

// Templates that Clang makes nothing of, since there are errors in them.
template <class T> void t(T x, const std::string &s) { x.nothing(); Inside y; y.go(x); send("https://h/t/" + s); }
template <class T> T u(const std::string &s) { send("https://h/u/" + s); return T(); }
class Client {
public:
  explicit Client(std::string base) : base_(std::move(base)) {}
  template <typename T> T get(const std::string &path) { return gone::parse(fetch(path)).get<T>(); }
  template <typename T, typename... A> T post(const std::string &path, A &&...args) { fetch(path); return T{args...}; }
  std::string fetch(const std::string &path) { send(base_ + path); return {}; }

private:
  std::string base_;
  Field field_;
  std::unique_ptr<sub::Field> other_;
};
struct Order {};
void templates() {
  t(3, "a"); // REQUEST: GET https://h/t/a
  t(unknown, "b"); // REQUEST: GET https://h/t/b
  u<int>("a"); // REQUEST: GET https://h/u/a
  u<Nobody>("b"); // REQUEST: GET https://h/u/b
  Client c("https://h/c");
  c.get<Order>("/orders"); // REQUEST: GET https://h/c/orders
  auto x = c.get<Nowhere>("/x"); // REQUEST: GET https://h/c/x
  c.post<Order>("/y", 1, 2); // REQUEST: GET https://h/c/y
  c.post<Order>("/z", unknown); // REQUEST: GET https://h/c/z
}

// Bases that are templates nobody declared, beside what else is initialised.
struct Based : gone::Base<Based> {
  explicit Based(int x) : gone::Base<Based>(x), url_("https://h/based") {}
  void get() { send(url_ + "/1"); } // REQUEST: GET https://h/based/1
  std::string url_;
};
struct Based2 : Lone<Based2, int> {
  Based2() : url_("https://h/based2"), Lone<Based2, int>(1, 2) {}
  void get() { send(url_ + "/1"); } // REQUEST: GET https://h/based2/1
  std::string url_;
};
void based() {
  Based(1).get();
  Based2().get();
}

// Near misses: what only looks like such a declaration.
int limit(int n) {
  int sum = 0;
  for (int i = 0; i<MAXIMUM; ++i)
    sum += i * FACTOR;
  if (sum & FLAG)
    send("https://h/flag"); // REQUEST: GET https://h/flag
  bool both = sum<LOW || sum>HIGH;
  send("https://h/both/" + std::to_string(FACTOR * n)); // REQUEST: GET https://h/both/{}
  return both ? LOW *n : n;
}
