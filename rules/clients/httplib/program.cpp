// A program that runs: each cell sends one request, and what a server sees of
// it must be what `patlint requests` says (tests/integration). It takes the
// token, the account and the base from the environment.
#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
#define CPPHTTPLIB_OPENSSL_SUPPORT
#endif
#include <httplib.h>

#include <cstdlib>
#include <future>
#include <memory>
#include <string>
#include <thread>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static std::string environment(const char *name) { return std::getenv(name); }

// cell: literal
static void literal() {
  httplib::Client client(SERVER);
  client.Get("/v1/literal"); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
}

// cell: base
static void base() {
  httplib::Client client(environment("BASE"));
  client.Get("/v1/base/" + std::to_string(7)); /* REQUEST: GET {}/v1/base/7 auth=none */
}

// cell: wrapper
static int put(httplib::Client &client, const std::string &path) {
  auto answer = client.Put("/v1/wrapper" + path, "{}", "application/json");
  return answer ? answer->status : 0;
}
static void wrapper() {
  httplib::Client client(SERVER_HOST, SERVER_PORT);
  put(client, "/one"); /* REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/one auth=none */
  put(client, "/two"); /* REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/two auth=none */
}

// cell: class
class Shop {
public:
  explicit Shop(const std::string &base) : client_(std::make_unique<httplib::Client>(base)), prefix_("/v1/class") {}
  void remove(int id) { client_->Delete(prefix_ + "/" + std::to_string(id)); }

private:
  std::unique_ptr<httplib::Client> client_;
  std::string prefix_;
};
static void class_with_base() {
  Shop shop(SERVER);
  shop.remove(12); /* REQUEST: DELETE http://127.0.0.1:8080/v1/class/12 auth=none */
}

// cell: header
static httplib::Headers authorized() {
  return {{"Accept", "application/json"}, {"Authorization", "Bearer " + environment("TOKEN")}};
}
static void header() {
  httplib::Client client(SERVER);
  client.Get("/v1/header", authorized()); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
  client.Post("/v1/key", httplib::Headers{{"X-Api-Key", environment("TOKEN")}}, "{}", "application/json"); /* REQUEST: POST http://127.0.0.1:8080/v1/key auth=header:X-Api-Key */
}

// cell: session
static void login(httplib::Client &client) { client.set_bearer_token_auth(environment("TOKEN")); }
static void session() {
  httplib::Client client(SERVER);
  login(client);
  client.Get("/v1/session"); /* REQUEST: GET http://127.0.0.1:8080/v1/session auth=bearer */
  httplib::Client other(SERVER);
  other.set_default_headers({{"PRIVATE-TOKEN", environment("TOKEN")}});
  other.Get("/v1/defaults"); /* REQUEST: GET http://127.0.0.1:8080/v1/defaults auth=header:PRIVATE-TOKEN */
}

// cell: digest
static void digest() {
  httplib::Client client(SERVER);
  client.set_digest_auth(environment("USER_NAME"), environment("PASSWORD"));
  client.Get("/digest/status"); /* REQUEST: GET http://127.0.0.1:8080/digest/status auth=digest */
}

// cell: basic
static void basic() {
  httplib::Client client(SERVER);
  client.set_basic_auth(environment("USER_NAME"), environment("PASSWORD"));
  client.Get("/basic/status"); /* REQUEST: GET http://127.0.0.1:8080/basic/status auth=basic */
  httplib::Client other(SERVER);
  other.Get("/basic/header", {httplib::make_basic_authentication_header(environment("USER_NAME"), environment("PASSWORD"))}); /* REQUEST: GET http://127.0.0.1:8080/basic/header auth=basic */
}

// cell: request object
static void request_object() {
  httplib::Client client(SERVER);
  httplib::Request request;
  request.method = "PATCH";
  request.path = "/v1/object";
  request.set_header("X-Auth-Token", environment("TOKEN"));
  client.send(request); /* REQUEST: PATCH http://127.0.0.1:8080/v1/object auth=header:X-Auth-Token */
}

// cell: query
static void query() {
  httplib::Client client(SERVER);
  client.Get("/v1/query", httplib::Params{{"page", "2"}}, httplib::Headers{}); /* REQUEST: GET http://127.0.0.1:8080/v1/query?page=2 auth=none */
  client.Head(httplib::append_query_params("/v1/query", {{"name", "a b"}})); /* REQUEST: HEAD http://127.0.0.1:8080/v1/query?name=a%20b auth=none */
}

// cell: async
static void async() {
  auto future = std::async(std::launch::async, [] {
    httplib::Client client(SERVER);
    return client.Get("/v1/async") ? 1 : 0; /* REQUEST: GET http://127.0.0.1:8080/v1/async auth=none */
  });
  future.get();
  std::thread worker([] {
    httplib::Client client(SERVER);
    client.Options("/v1/thread"); /* REQUEST: OPTIONS http://127.0.0.1:8080/v1/thread auth=none */
  });
  worker.join();
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
  request_object();
  query();
  async();
  return 0;
}
