// RUN: %check_requests %s --headers shadow
// Types whose header is not there, as what functions take and return, as fields,
// in captures: what they give is unknown, and what stands around it is not.
#include <curl/curl.h>
#include <missing.h>
#include <functional>
#include <string>

static void send(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
}

MyText name();
lib::Text name2();
std::string known(lib::Text t);
struct A { MyText m(); lib::Text m2(); std::string k(MyText t); MyText field; lib::Text field2; };
void a() { send("https://e.com/a/" + name().text()); } // REQUEST: GET https://e.com/a/{}
void b() { send("https://e.com/b/" + name2().text()); } // REQUEST: GET https://e.com/b/{}
void c() { MyText t = name(); send("https://e.com/c/" + t.text()); } // REQUEST: GET https://e.com/c/{}
void d() { auto t = name2(); send("https://e.com/d/" + t.text()); } // REQUEST: GET https://e.com/d/{}
void e(A &a) { send("https://e.com/e/" + a.m().text()); } // REQUEST: GET https://e.com/e/{}
void f(A &a) { send("https://e.com/f/" + a.m2().text()); } // REQUEST: GET https://e.com/f/{}
void g(A &a) { send("https://e.com/g/" + a.field.text()); } // REQUEST: GET https://e.com/g/{}
void h(MyText x) { send("https://e.com/h/" + x.text()); } // REQUEST: GET https://e.com/h/{}
void i(lib::Text x) { send("https://e.com/i/" + x.text()); } // REQUEST: GET https://e.com/i/{}
void j(const lib::Text &x) { send("https://e.com/j/" + x["id"].get<std::string>()); } // REQUEST: GET https://e.com/j/{}
void k(A &a, const lib::Text &x) { send("https://e.com/k/" + known(x)); send("https://e.com/k2/" + a.k(x)); } // REQUEST: GET https://e.com/k/{} | GET https://e.com/k2/{}
MyText l(MyText x) { send("https://e.com/l/" + x); return x; } // REQUEST: GET https://e.com/l/{}
void m() { auto x = l(name()); send("https://e.com/m/" + x.text()); } // REQUEST: GET https://e.com/m/{}
MyText A::m() { auto x = l(name()); send("https://e.com/n/" + x.text()); return x; } // REQUEST: GET https://e.com/n/{}
void o() { if (auto x = name()) send("https://e.com/o/" + x.text()); for (auto &y : name()) send("https://e.com/p/" + y.text());} // REQUEST: GET https://e.com/o/{} | GET https://e.com/p/{}
MyText url(const std::string &p) { return "https://e.com/q/" + p; }
void q() { send(url("q2")); } // REQUEST: GET https://e.com/q/q2
lib::Text url2(const std::string &p) { return "https://e.com/r/" + p; }
void r() { send(url2("r2")); } // REQUEST: GET https://e.com/r/r2


// Captured.
struct Q { void post(std::function<void()> f); template <class F> void run(F f) { f(); } };
void use(std::function<void(int)> f);
void f(Q &q, MyText t) {
  MyText local = name();
  q.post([local] { send("https://e.com/a/" + local.text()); }); // REQUEST: GET https://e.com/a/{}
  q.post([=] { send("https://e.com/b/" + local.text()); }); // REQUEST: GET https://e.com/b/{}
  q.post([&] { send("https://e.com/c/" + t.text()); }); // REQUEST: GET https://e.com/c/{}
  q.run([t] { send("https://e.com/d/" + t.text()); }); // REQUEST: GET https://e.com/d/{}
  q.run([x = local.y()] { send("https://e.com/e/" + x.text()); }); // REQUEST: GET https://e.com/e/{}
  use([local, t, &q](int) { if (local.ok()) { send("https://e.com/f/" + t.text()); } q.post([local] { send("https://e.com/g"); }); }); // REQUEST: GET https://e.com/f/{} | GET https://e.com/g
  auto l = [local] { return "https://e.com/h/" + local.text(); };
  send(l()); // REQUEST: GET https://e.com/h/{}
  unknown.then([local](auto r) { send("https://e.com/i"); }); // REQUEST: GET https://e.com/i
}

// Sums of more than one of them.
void n1() { send("https://e.com/n1/" + name().text()); } // REQUEST: GET https://e.com/n1/{}
void n2() { send("https://e.com/n2/" + name().text() + "/"); } // REQUEST: GET https://e.com/n2/{}/
void n3() { send("https://e.com/n3/" + name().text() + "/" + capitals(1)); } // REQUEST: GET https://e.com/n3/{}/{}
void n4() { send("https://e.com/n4/" + capitals(1)); } // REQUEST: GET https://e.com/n4/{}


// Overloads with such types.
struct Over {
  void get(const Unknown &u) { send("https://e.com/over1"); } // REQUEST: GET https://e.com/over1
  void get(const Unknown &u, int) { send("https://e.com/over2"); } // REQUEST: GET https://e.com/over2
  void get(const Unknown &u, const std::string &p) { send("https://e.com/over/" + p); }
};
void over(Over &o, const Unknown &u) {
  o.get(u);
  o.get(u, 1);
  o.get(u, std::string("p")); // REQUEST: GET https://e.com/over/p
}
