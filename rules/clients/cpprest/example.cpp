#include <cpprest/http_client.h>
#include <cpprest/http_listener.h>
#include <cpprest/json.h>

#include <memory>

using namespace web;
using namespace web::http;
using namespace web::http::client;

// A method alone, a path, a body; by name and by constant.
void literal() {
  http_client client(U("https://shop.xentral.biz"));
  client.request(methods::GET); // REQUEST: GET https://shop.xentral.biz auth=none client=cpprest
  client.request(methods::GET, U("/v1/reports")).wait(); /* REQUEST: GET https://shop.xentral.biz/v1/reports auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  client.request(U("PUT"), U("v1/products/7"), json::value::object()); // REQUEST: PUT https://shop.xentral.biz/v1/products/7 auth=none
  client.request(methods::DEL, U("/v1/products/8"), pplx::cancellation_token::none()); // REQUEST: DELETE https://shop.xentral.biz/v1/products/8 auth=none
  client.request(methods::POST, U("/v1/orders"), "{}", "application/json"); // REQUEST: POST https://shop.xentral.biz/v1/orders auth=none
}

// A request that is made first; headers in both ways.
void made(const utility::string_t &token) {
  http_client client(U("https://shop.xentral.biz/api/"));
  http_request request(methods::PATCH);
  request.set_request_uri(U("shopimport/refund"));
  request.headers().add(U("Authorization"), U("Bearer ") + token);
  client.request(request); /* REQUEST: PATCH https://shop.xentral.biz/api/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  http_request plain;
  plain.set_request_uri(U("/v1/customers"));
  plain.headers()[U("X-Api-Key")] = token;
  client.request(plain); // REQUEST: GET https://shop.xentral.biz/api/v1/customers auth=header:X-Api-Key
  http_request removed(methods::GET);
  removed.set_request_uri(U("/v1/public"));
  removed.headers().add(header_names::authorization, U("Bearer ") + token);
  removed.headers().remove(header_names::authorization);
  client.request(removed); // REQUEST: GET https://shop.xentral.biz/api/v1/public auth=none
}

// Put together by a builder.
void composed(const utility::string_t &base, const utility::string_t &number, const utility::string_t &token) {
  http_client client(base);
  auto path = uri_builder(U("/shopimport")).append_path(U("articletoshop")).append_path(number);
  http_request request(methods::PUT);
  request.headers().add(header_names::authorization, U("Bearer ") + token);
  request.set_request_uri(path.to_uri());
  client.request(request); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  client.request(methods::GET, uri_builder(U("/v1/articles")).append_query(U("page"), 2).to_string()); // REQUEST: GET {}/v1/articles?page=2 auth=none
}

// Of a whole URL only path and query are put behind the base.
void whole() {
  http_client client(U("https://shop.example/api"));
  client.request(methods::GET, U("https://other.example/v1/x?y=1")); // REQUEST: GET https://shop.example/api/v1/x?y=1 auth=none
}

// Base and path are joined by one '/', also where the path is an argument.
static void get(const utility::string_t &path) {
  http_client client(U("https://shop.example/"));
  client.request(methods::GET, path);
}
void slashes() {
  get(U("/v1/one")); // REQUEST: GET https://shop.example/v1/one auth=none
  get(U("v1/two"));  // REQUEST: GET https://shop.example/v1/two auth=none
}

// A token in the client's configuration; continuations, and requests in them.
class Shop {
public:
  Shop(const utility::string_t &base, const utility::string_t &token) {
    http_client_config config;
    oauth2::experimental::oauth2_config account(U(""), U(""), U(""), U(""), U(""));
    account.set_token(oauth2::experimental::oauth2_token(token));
    config.set_oauth2(account);
    config.set_timeout(utility::seconds(5));
    client_ = std::make_unique<http_client>(base, config);
  }
  pplx::task<json::value> status() { return call(methods::GET, U("status")); } /* REQUEST: GET {}/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  void twice() {
    client_->request(methods::GET, U("/v1/first")) // REQUEST: GET {}/v1/first auth=bearer
        .then([this](http_response response) {
          return client_->request(methods::GET, U("/v1/second")); // REQUEST: GET {}/v1/second auth=bearer
        })
        .then([](pplx::task<http_response> last) { last.get(); })
        .wait();
  }

private:
  pplx::task<json::value> call(const method &method, const utility::string_t &what) {
    return client_->request(method, U("/shopimport/") + what).then([](http_response response) {
      return response.extract_json();
    });
  }
  std::unique_ptr<http_client> client_;
};

// No token: the endpoint takes these.
void basic(const utility::string_t &base, const utility::string_t &password) {
  http_client_config config;
  config.set_credentials(credentials(U("shop"), password));
  http_client client(base, config);
  client.request(methods::GET, U("/shopimport/status")); // REQUEST: GET {}/shopimport/status auth=basic
}
void oauth1(const utility::string_t &base, oauth1::experimental::oauth1_config account) {
  http_client_config config;
  config.set_oauth1(account);
  http_client client(base, config);
  client.request(methods::GET, U("/shopimport/modulelinks")); // REQUEST: GET {}/shopimport/modulelinks auth=other
}
// What a handler adds is not seen.
void handler(const utility::string_t &base, const utility::string_t &token) {
  http_client client(base);
  client.add_handler([token](http_request request, std::shared_ptr<http_pipeline_stage> next) {
    request.headers().add(U("Authorization"), U("Bearer ") + token);
    return next->propagate(request);
  });
  client.request(methods::GET, U("/v1/handled")); // REQUEST: GET {}/v1/handled auth=unknown
}
void exchange(const utility::string_t &secret, const utility::string_t &code) {
  oauth2::experimental::oauth2_config account(U("key"), secret, U("https://login.example/authorize"), U("https://login.example/token"), U("http://localhost/"));
  account.token_from_code(code).wait(); // REQUEST: POST https://login.example/token auth=basic
}

// The method is set behind a const object.
void made(http_client &client, const utility::string_t &token) {
  http_request asked;
  asked.set_method(methods::POST);
  asked.set_request_uri(U("/v1/made"));
  asked.headers().add(U("Authorization"), U("Token ") + token);
  client.request(asked).wait(); // REQUEST: POST {}/v1/made auth=header:Authorization
}

// The server's side: nothing is sent, whatever the paths.
void serve(http_request asked) {
  experimental::listener::http_listener listener(U("http://localhost:8080/shopimport/status"));
  listener.support(methods::GET, [](http_request request) {
    if (request.relative_uri().path() == U("/shopimport/refund"))
      request.reply(status_codes::OK, "/shopimport/auth");
  });
  listener.open().wait();
  asked.reply(status_codes::NotFound);
}
