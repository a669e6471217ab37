// What the model of cpp-httplib must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the real header and the shadow header.
#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>

#include <cstdlib>
#include <memory>
#include <string>

// --- found ---------------------------------------------------------------------

void literal(const std::string &token) {
  httplib::Client client("https://a.xentral.biz");
  client.set_bearer_token_auth(token);
  client.Get("/api/shopimport/status"); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=httplib */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  client.Get("/api/v1/products"); /* REQUEST: GET https://a.xentral.biz/api/v1/products auth=bearer */
}

void composed(const std::string &token, int number) {
  httplib::Client client(std::getenv("XENTRAL_URL"));
  client.set_default_headers({{"Authorization", "Bearer " + token}});
  client.Post("/shopimport/articletoshop/" + std::to_string(number), "{}", "application/json"); /* REQUEST: POST {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
}

// Headers of one call, wherever the overload has them.
void own_headers(httplib::Client &client, const std::string &token) {
  httplib::Headers headers = {{"Authorization", "Bearer " + token}};
  client.Get("/shopimport/modulelinks", headers); /* REQUEST: GET {}/shopimport/modulelinks auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  client.Put("/shopimport/refund", headers, "{}", "application/json"); /* REQUEST: PUT {}/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  client.Delete("/v1/products/5", headers); /* REQUEST: DELETE {}/v1/products/5 auth=bearer */
}

void parameters(httplib::Client &client, const httplib::Headers &headers) {
  httplib::Params params{{"page", "2"}};
  client.Get("/v1/reports", params, headers); /* REQUEST: GET {}/v1/reports?page=2 */ // EXPECT: xentral/endpoint-unavailable
}

void with_receiver(httplib::Client &client) {
  client.Get("/v1/reports/7/download", [](const char *, size_t) { return true; }); /* REQUEST: GET {}/v1/reports/7/download auth=unknown */ // EXPECT: xentral/endpoint-unavailable(warning)
}

void over_tls(const std::string &host, const std::string &token) {
  httplib::SSLClient client(host, 443);
  client.set_bearer_token_auth(token);
  client.Get("/shopimport/statistics"); /* REQUEST: GET https://{}:443/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}

// A member, a wrapper, a pointer.
class Api {
public:
  Api(const std::string &base, const std::string &token)
      : client_(std::make_unique<httplib::Client>(base)) {
    client_->set_bearer_token_auth(token);
  }
  bool reconnect() { return post("/reconnect"); } /* REQUEST: POST {}/shopimport/reconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  bool orders() {
    return static_cast<bool>(client_->Get("/v1/salesOrders")); /* REQUEST: GET {}/v1/salesOrders auth=bearer */
  }

private:
  bool post(const std::string &name) {
    auto result = client_->Post(prefix_ + name, "{}", "application/json");
    return result && result->status == 200;
  }
  std::unique_ptr<httplib::Client> client_;
  std::string prefix_ = "/shopimport";
};

void request_object(httplib::Client &client, const std::string &token) {
  httplib::Request request;
  request.method = "POST";
  request.path = "/shopimport/auth";
  request.set_header("Authorization", "Bearer " + token);
  client.send(request); /* REQUEST: POST {}/shopimport/auth auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}

void written_down() {
  httplib::Client client("https://a.xentral.biz");
  client.set_bearer_token_auth("qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  client.Get("/api/v1/customers"); /* REQUEST: GET https://a.xentral.biz/api/v1/customers auth=bearer */
}

// --- not found -------------------------------------------------------------------

void with_digest(httplib::Client &client, const std::string &key) {
  client.set_digest_auth("shop", key);
  client.Get("/shopimport/status"); /* REQUEST: GET {}/shopimport/status auth=digest */
}

void with_basic(const std::string &base, const std::string &password) {
  httplib::Client client(base);
  client.set_basic_auth("shop", password);
  client.Get("/shopimport/status"); /* REQUEST: GET {}/shopimport/status auth=basic */
}

void placeholder(const std::string &base) {
  httplib::Client client(base);
  client.set_bearer_token_auth("<your token here>");
  client.Get("/v1/customers"); /* REQUEST: GET {}/v1/customers auth=bearer */
}

void near_misses(httplib::Client &client) {
  client.Get("/shopimport/statistics2"); /* REQUEST: GET {}/shopimport/statistics2 auth=unknown */
  client.Get("/Shopimport/status"); /* REQUEST: GET {}/Shopimport/status auth=unknown */
  client.Get("/v1/reportsettings"); /* REQUEST: GET {}/v1/reportsettings auth=unknown */
}

// We are the server: routes, not requests.
void routes(httplib::Server &server) {
  server.Get("/shopimport/status", [](const httplib::Request &, httplib::Response &response) {
    response.set_content("{}", "application/json");
  });
  server.Post("/v1/reports", [](const httplib::Request &request, httplib::Response &response) {
    response.status = request.path == "/shopimport/refund" ? 403 : 200;
  });
}
