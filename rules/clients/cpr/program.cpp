// A program that runs: each cell sends one request, and what a server sees of
// it must be what `patlint requests` says (tests/integration). It takes the
// token, the account and the base from the environment.
#include <cpr/cpr.h>

#include <cstdlib>
#include <string>
#include <utility>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static std::string environment(const char *name) { return std::getenv(name); }

// cell: literal
static void literal() {
  cpr::Get(cpr::Url{SERVER "/v1/literal"}); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
}

// cell: base
static void base() {
  cpr::Get(cpr::Url{environment("BASE"), "/v1/base/", std::to_string(7)}); /* REQUEST: GET {}/v1/base/7 auth=none */
}

// cell: wrapper
static long put(const std::string &path) {
  return cpr::Put(cpr::Url{environment("BASE") + path}, cpr::Body{"{}"}).status_code;
}
static void wrapper() {
  put("/v1/wrapper/one"); /* REQUEST: PUT {}/v1/wrapper/one auth=none */
  put("/v1/wrapper/two"); /* REQUEST: PUT {}/v1/wrapper/two auth=none */
}

// cell: class
class Shop {
public:
  explicit Shop(std::string base) : base_(std::move(base)) {}
  void remove(int id) { cpr::Delete(cpr::Url{base_ + "/v1/class/" + std::to_string(id)}); }

private:
  std::string base_;
};
static void class_with_base() {
  Shop shop(SERVER);
  shop.remove(12); /* REQUEST: DELETE http://127.0.0.1:8080/v1/class/12 auth=none */
}

// cell: header
static cpr::Header authorized() {
  return {{"Accept", "application/json"}, {"Authorization", "Bearer " + environment("TOKEN")}};
}
static void header() {
  cpr::Post(cpr::Url{SERVER "/v1/header"}, authorized(), cpr::Body{"{}"}); /* REQUEST: POST http://127.0.0.1:8080/v1/header auth=bearer */
  cpr::Get(cpr::Url{SERVER "/v1/bearer"}, cpr::Bearer{environment("TOKEN")}); /* REQUEST: GET http://127.0.0.1:8080/v1/bearer auth=bearer */
}

// cell: session
static void login(cpr::Session &session) { session.SetHeader({{"X-Api-Key", environment("TOKEN")}}); }
static void session() {
  cpr::Session session;
  login(session);
  session.SetUrl(cpr::Url{SERVER "/v1/session/one"}); /* REQUEST: GET http://127.0.0.1:8080/v1/session/one auth=header:X-Api-Key */
  session.Get();
  session.SetUrl(cpr::Url{SERVER "/v1/session/two"}); /* REQUEST: PATCH http://127.0.0.1:8080/v1/session/two auth=header:X-Api-Key */
  session.SetBody(cpr::Body{"{}"});
  session.Patch();
}

// cell: digest
static void digest() {
  cpr::Get(cpr::Url{SERVER "/digest/status"}, cpr::Authentication{environment("USER_NAME"), environment("PASSWORD"), cpr::AuthMode::DIGEST}); /* REQUEST: GET http://127.0.0.1:8080/digest/status auth=digest */
}

// cell: basic
static void basic() {
  cpr::Get(cpr::Url{SERVER "/basic/status"}, cpr::Authentication{environment("USER_NAME"), environment("PASSWORD"), cpr::AuthMode::BASIC}); /* REQUEST: GET http://127.0.0.1:8080/basic/status auth=basic */
}

// cell: query
static void query() {
  cpr::Head(cpr::Url{SERVER "/v1/query"}, cpr::Parameters{{"page", "2"}, {"name", "a b"}}); /* REQUEST: HEAD http://127.0.0.1:8080/v1/query?page=2&name=a%20b auth=none */
}

// cell: async
static void async() {
  auto answer = cpr::GetAsync(cpr::Url{SERVER "/v1/async"}); /* REQUEST: GET http://127.0.0.1:8080/v1/async auth=none */
  answer.wait();
  auto later = cpr::PostCallback([](cpr::Response r) { return r.status_code; }, cpr::Url{SERVER "/v1/callback"}, cpr::Body{"{}"}); /* REQUEST: POST http://127.0.0.1:8080/v1/callback auth=none */
  later.wait();
}

int main() {
  literal();
  base();
  wrapper();
  class_with_base();
  header();
  session();
  digest();
  basic();
  query();
  async();
  return 0;
}
