// RUN: %check_requests %s --headers shadow
// One argument that nobody declared (a token of a header that is not checked
// in): the constructor is still the one that the others say, with all they say.
#include <curl/curl.h>

#include <memory>
#include <string>
#include "secrets.h" // missing

class Api {
public:
  Api(const std::string &base, const std::string &token, int timeout = 3, const std::string &version = "/v1")
      : base_(base + version), token_(token) {}
  void get(const std::string &path) {
    CURL *c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, (base_ + path).c_str());
    curl_slist *l = curl_slist_append(nullptr, ("Authorization: Bearer " + token_).c_str());
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, l);
    curl_easy_perform(c);
  }

private:
  std::string base_, token_;
};

// However the object is made.
void a() { Api api("https://a.net", API_TOKEN); api.get("/a"); } // REQUEST: GET https://a.net/v1/a auth=bearer
void b() { Api api{"https://b.net", secrets::token()}; api.get("/b"); } // REQUEST: GET https://b.net/v1/b auth=bearer
void c() { Api *api = new Api("https://c.net", secrets::token); api->get("/c"); } // REQUEST: GET https://c.net/v1/c auth=bearer
void d() { auto *api = new Api{"https://d.net", API_TOKEN}; api->get("/d"); } // REQUEST: GET https://d.net/v1/d auth=bearer
void e() { Api("https://e.net", API_TOKEN, 5, "/v2").get("/e"); } // REQUEST: GET https://e.net/v2/e auth=bearer
void f() { std::unique_ptr<Api> p(new Api("https://f.net", API_TOKEN)); p->get("/f"); } // REQUEST: GET https://f.net/v1/f auth=bearer
void g() { auto [user, token] = config::read(); Api api("https://g.net", token); api.get("/g"); } // REQUEST: GET https://g.net/v1/g auth=bearer
Api made() { return {"https://h.net", API_TOKEN}; }
void h() { made().get("/h"); } // REQUEST: GET https://h.net/v1/h auth=bearer
void use(Api api) { api.get("/i"); }
void i() { use({"https://i.net", API_TOKEN}); } // REQUEST: GET https://i.net/v1/i auth=bearer

// What a call gives, of which one argument is not known.
Api make(const std::string &base, const std::string &token) { return Api(base, token); }
void j() { auto api = make("https://j.net", API_TOKEN); api.get("/j"); } // REQUEST: GET https://j.net/v1/j auth=bearer

// Members and bases.
struct Holder {
  Api first, second{"https://l.net", API_TOKEN}, third = {"https://m.net", secrets::token()};
  Holder() : first("https://k.net", API_TOKEN) {}
  void all() {
    first.get("/k");  // REQUEST: GET https://k.net/v1/k auth=bearer
    second.get("/l"); // REQUEST: GET https://l.net/v1/l auth=bearer
    third.get("/m");  // REQUEST: GET https://m.net/v1/m auth=bearer
  }
};
void k() { Holder().all(); }
struct Shop : Api {
  Shop() : Api("https://n.net", API_TOKEN) {}
};
void n() { Shop shop; shop.get("/n"); } // REQUEST: GET https://n.net/v1/n auth=bearer

// What a class says of its members holds for those that nothing is said of.
struct Config {
  std::string base = "https://o.net", token;
  int tries = 3;
};
void o() { Config c{.token = API_TOKEN}; Api api(c.base, c.token); api.get("/o"); } // REQUEST: GET https://o.net/v1/o auth=bearer
void p() { Config c{"https://p.net", API_TOKEN}; Api api(c.base, c.token); api.get("/p"); } // REQUEST: GET https://p.net/v1/p auth=bearer
// Also where one of them is of a type that is not there.
struct Broken {
  std::string base = "https://q.net";
  Gone gone;
  void run() { Api(base, "x").get("/q"); } // REQUEST: GET https://q.net/v1/q auth=bearer
};
void q() { Broken x; x.run(); }

// Of several constructors the one that the known arguments fit.
struct Port {
  Port(const std::string &host, const std::string &path) : url("https://" + host + path) {}
  Port(int port, const std::string &path) : url("https://local:" + std::to_string(port) + path) {}
  std::string url;
  void get() { CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, url.c_str()); curl_easy_perform(c); }
};
void r() { Port x(80, PATH); x.get(); } // REQUEST: GET https://local:80{}
void s() { Port x("s.net", PATH); x.get(); } // REQUEST: GET https://s.net{}

// Near misses: no constructor takes so many; a copy is no constructor.
void t() { Api x("https://t.net", API_TOKEN, 1, "/v", 5); x.get("/t"); } // REQUEST: GET {}/t auth=bearer
void u() { Api x(gone::api(1)); x.get("/u"); } // REQUEST: GET {}/u auth=bearer
