// Requests that are really sent, one for each way to write them.
#include <cpprest/http_client.h>
#include <cpprest/json.h>
#include <cpprest/uri_builder.h>

#include <cstdlib>
#include <memory>
#include <string>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

using namespace web::http;
using namespace web::http::client;

// Whoever runs this sets them all.
static std::string environment(const char *name) { return std::getenv(name); }

// cell: literal
static void literal() {
  http_client client(SERVER);
  client.request(methods::GET, "/v1/literal").wait(); // REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none
}

// cell: base
static void base() {
  http_client client(environment("BASE"));
  web::uri_builder path("/v1/base");
  path.append_path("7").append_query("page", 2);
  client.request(methods::DEL, path.to_string()).wait(); // REQUEST: DELETE {}/v1/base/7?page=2 auth=none
}

// cell: wrapper
static http_response call(const method &method, const std::string &path, const std::string &body) {
  http_client client(SERVER "/v1");
  return client.request(method, path, body, "text/plain").get();
}
static void wrapper() {
  call(methods::PUT, "wrapper/one", "{}"); // REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/one auth=none
  call("POST", "/wrapper/two", "[]");      // REQUEST: POST http://127.0.0.1:8080/v1/wrapper/two auth=none
}

// cell: class
class Shop {
public:
  explicit Shop(const std::string &base) : client_(new http_client(base)) {}
  void orders() { get("orders"); }     // REQUEST: GET {}/v1/shop/orders auth=none
  void articles() { get("articles"); } // REQUEST: GET {}/v1/shop/articles auth=none

private:
  void get(const std::string &what) { client_->request(methods::GET, "/v1/shop/" + what).wait(); }
  std::unique_ptr<http_client> client_;
};

// cell: header
static void header() {
  http_client client(SERVER);
  http_request request(methods::GET);
  request.set_request_uri("/v1/header");
  request.headers().add("Authorization", "Bearer " + environment("TOKEN"));
  client.request(request).wait(); // REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer
}

// cell: session
class Account {
public:
  void token(const std::string &token) {
    oauth2::experimental::oauth2_config account("", "", "", "", "");
    account.set_token(oauth2::experimental::oauth2_token(token));
    config_.set_oauth2(account);
  }
  void orders() {
    http_client client(SERVER, config_);
    client.request(methods::GET, "/v1/session/token").wait(); // REQUEST: GET http://127.0.0.1:8080/v1/session/token auth=bearer
  }

private:
  http_client_config config_;
};
static void password() {
  http_client_config config;
  config.set_credentials(credentials(environment("USER_NAME"), environment("PASSWORD")));
  http_client client(SERVER, config);
  client.request(methods::GET, "/basic/session").wait(); // REQUEST: GET http://127.0.0.1:8080/basic/session auth=basic
}

// cell: digest: impossible -- outside of Windows the library knows bearer, basic and OAuth 1 only

// cell: async
static void async() {
  http_client client(SERVER);
  client.request(methods::GET, "/v1/async/first") // REQUEST: GET http://127.0.0.1:8080/v1/async/first auth=none
      .then([&client](http_response) {
        return client.request(methods::GET, "/v1/async/second"); // REQUEST: GET http://127.0.0.1:8080/v1/async/second auth=none
      })
      .then([](http_response response) { return response.extract_string(true); })
      .wait();
}

int main() {
  literal();
  base();
  wrapper();
  Shop shop(environment("BASE"));
  shop.orders();
  shop.articles();
  header();
  Account account;
  account.token(environment("TOKEN"));
  account.orders();
  password();
  async();
}
