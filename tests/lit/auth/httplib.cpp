// How a client of cpp-httplib authenticates, and what its server is.
// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers auto
#include <httplib.h>

#include <future>
#include <memory>
#include <optional>
#include <thread>

void on_the_client(const std::string &token, const std::string &password) {
  httplib::Client bearer("https://a.example");
  bearer.set_read_timeout(10, 0);
  bearer.set_bearer_token_auth(token);
  bearer.set_follow_location(true);
  bearer.Get("/1"); // REQUEST: GET https://a.example/1 auth=bearer
  httplib::Client basic("a.example");
  basic.set_basic_auth("user", password);
  basic.Get("/2"); // REQUEST: GET http://a.example/2 auth=basic
  httplib::SSLClient digest("a.example");
  digest.set_digest_auth("user", password);
  digest.Get("/3"); // REQUEST: GET https://a.example/3 auth=digest
}

// A user and password go before a token, a header before both.
void precedence(const std::string &token, const std::string &password) {
  httplib::Client client("http://a.example");
  client.set_bearer_token_auth(token);
  client.set_basic_auth("user", password);
  client.Get("/4"); // REQUEST: GET http://a.example/4 auth=basic
  client.Get("/5", {{"Authorization", "Bearer " + token}}); // REQUEST: GET http://a.example/5 auth=bearer
  client.set_default_headers({{"PRIVATE-TOKEN", token}});
  client.Get("/6"); // REQUEST: GET http://a.example/6 auth=header:PRIVATE-TOKEN
}

// The proxy's, and a user in the URL, which the library does not read.
void not_for_the_server(const std::string &token, const std::string &password) {
  httplib::Client client("http://u:p@a.example");
  client.set_proxy("proxy.example", 8080);
  client.set_proxy_basic_auth("user", password);
  client.set_proxy_bearer_token_auth(token);
  client.Get("/7", {httplib::make_basic_authentication_header("user", password, true)}); // REQUEST: GET http://***@a.example/7 auth=none
}

void pairs(httplib::Client &client, const std::string &token, const std::string &password) {
  client.Post("/8", {httplib::make_basic_authentication_header("user", password)}, "{}", "application/json"); // REQUEST: POST {}/8 auth=basic
  httplib::Headers headers;
  headers.emplace("X-Auth-Token", token);
  headers.insert({"Accept", "*/*"});
  client.Put("/9", headers, "{}", "application/json"); // REQUEST: PUT {}/9 auth=header:X-Auth-Token
  client.Delete("/10", headers); // REQUEST: DELETE {}/10 auth=header:X-Auth-Token
}

httplib::Headers helper(const std::string &token) {
  httplib::Headers out{{"Accept", "*/*"}};
  out.insert(std::make_pair("Authorization", " Bearer " + token));
  return out;
}
void from_a_helper(const std::string &token) {
  auto client = std::make_shared<httplib::Client>("a.example", 8080);
  client->Options("/11", helper(token)); // REQUEST: OPTIONS http://a.example:8080/11 auth=bearer
}

void parameters(const std::string &token) {
  httplib::Client client("https://a.example");
  client.Get("/12", httplib::Params{{"api_key", token}}, httplib::Headers{}); // REQUEST: GET https://a.example/12?api_key={} auth=query
  client.Get(httplib::append_query_params("/13", {{"page", "1"}})); // REQUEST: GET https://a.example/13?page=1 auth=none
  client.Post("/14", httplib::Params{{"api_key", token}}); // REQUEST: POST https://a.example/14 auth=none
}

void requests(const std::string &token) {
  httplib::Client client("https://a.example");
  httplib::Request request;
  httplib::Response response;
  httplib::Error error;
  request.method = "DELETE";
  request.path = "/15";
  request.headers = {{"Authorization", "Bearer " + token}};
  client.send(request, response, error); // REQUEST: DELETE https://a.example/15 auth=bearer
}

// A name of a file is no host.
void local_socket() {
  httplib::Client client("/run/shop.sock");
  client.set_address_family(AF_UNIX);
  client.Get("/16"); // REQUEST: GET http://localhost/16 auth=none
}

// A class, its client made by one method and used in others.
class Api {
public:
  void login(const std::string &token) {
    client_.emplace("https://a.example");
    client_->set_bearer_token_auth(token);
  }
  void list() { client_->Get("/17"); } // REQUEST: GET https://a.example/17 auth=bearer
  void later() {
    auto task = std::async([this] { return client_->Get("/18"); }); // REQUEST: GET https://a.example/18 auth=bearer
    std::thread([this] { client_->Head("/19"); }).detach(); // REQUEST: HEAD https://a.example/19 auth=bearer
  }

private:
  std::optional<httplib::Client> client_;
};

// We are the server.
void routes(httplib::Server &server, httplib::SSLServer &tls) {
  server.Get("/20", [](const httplib::Request &request, httplib::Response &response) {
    if (request.path == "/21")
      response.set_content("/22", "text/plain");
  });
  tls.Post("/23", [](const httplib::Request &, httplib::Response &response) { response.status = 204; });
  server.set_mount_point("/24", "./www");
  server.set_default_headers({{"Authorization", "none"}});
}

// A server that asks another one.
void gateway(httplib::Server &server, httplib::Client &upstream) {
  server.Get("/25", [&](const httplib::Request &, httplib::Response &response) {
    if (auto answer = upstream.Get("/26")) // REQUEST: GET {}/26 auth=unknown
      response.set_content(answer->body, "application/json");
  });
}
