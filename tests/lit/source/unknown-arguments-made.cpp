// RUN: %check_requests %s --headers shadow
// `make_unique` and the like with an argument that nobody declared: no type is
// deduced, and still it is sure what `->` leads to.
#include <curl/curl.h>

#include <memory>
#include <string>
#include "secrets.h" // missing

class Api {
public:
  Api(const std::string &base, const std::string &token) : base_(base), token_(token) {}
  virtual ~Api() = default;
  void get(const std::string &path) {
    CURL *c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_URL, (base_ + path).c_str());
    curl_slist *l = curl_slist_append(nullptr, ("Authorization: Bearer " + token_).c_str());
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, l);
    curl_easy_perform(c);
  }
  std::string base_, token_;
};
void a() { auto p = std::make_unique<Api>("https://a.net", secrets::token); p->get("/a"); } // REQUEST: GET https://a.net/a auth=bearer
void b() { const auto p = std::make_shared<Api>("https://b.net", API_TOKEN); p->get("/b"); } // REQUEST: GET https://b.net/b auth=bearer
struct Holder {
  std::unique_ptr<Api> api;
  Holder() { api = std::make_unique<Api>("https://c.net", API_TOKEN); }
  void run() { api->get("/c"); } // REQUEST: GET https://c.net/c auth=bearer
};
void c() { Holder().run(); }
std::unique_ptr<Api> make(const std::string &base, const std::string &token) { return std::make_unique<Api>(base, token); }
void d() { auto p = make("https://d.net", API_TOKEN); p->get("/d"); } // REQUEST: GET https://d.net/d auth=bearer
void e() { auto p = make("https://e.net", API_TOKEN); std::string u = p->base_ + "/e"; CURL *h = curl_easy_init(); curl_easy_setopt(h, CURLOPT_URL, u.c_str()); curl_easy_perform(h); } // REQUEST: GET https://e.net/e

// Near miss: not the class's method.
void f() { auto p = std::make_unique<Api>("https://f.net", API_TOKEN); p->got("/f"); }

// The same with a temporary among the arguments.
struct Named : Api {
  std::string name;
  Named(std::string base, std::string token, std::string name) : Api(base, token) { this->name = name; }
};
void named() { Named api("https://f.net", keys->token(), std::string("f")); api.get("/f"); } // REQUEST: GET https://f.net/f auth=bearer
