// What the model of restclient-cpp must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the shadow header.
#include <restclient-cpp/connection.h>

#include <restclient-cpp/restclient.h>

#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

// The word xentral makes these findings: XENTRAL_URL.

// --- found ---------------------------------------------------------------------

// The functions send no credential of their own.
void functions(const std::string &base, const std::string &key) {
  RestClient::get("https://a.xentral.biz/api/shopimport/status"); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=none client=restclient-cpp */ // EXPECT: xentral/endpoint-unavailable(warning, certain)
  RestClient::post(base + "/shopimport/refund", "application/json", "{}"); /* REQUEST: POST {}/shopimport/refund auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  RestClient::put(base + "/v1/products/7?token=" + key, "text/plain", ""); /* REQUEST: PUT {}/v1/products/7?token={} auth=query */
  RestClient::del(base + "/v1/products/8"); /* REQUEST: DELETE {}/v1/products/8 auth=none */
  RestClient::head(base + "/v1/products/9"); /* REQUEST: HEAD {}/v1/products/9 auth=none */
}

void connection(const std::string &token, int number) {
  RestClient::init();
  RestClient::Connection conn(std::getenv("XENTRAL_URL"));
  conn.SetTimeout(5);
  conn.AppendHeader("Content-Type", "application/json");
  conn.AppendHeader("Authorization", "Bearer " + token);
  RestClient::Response r = conn.get("/shopimport/statistics"); /* REQUEST: GET {}/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  r = conn.put("/shopimport/articletoshop/" + std::to_string(number), r.body); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  r = conn.del("/v1/products/7"); /* REQUEST: DELETE {}/v1/products/7 auth=bearer */
  RestClient::disable();
}

void header_map(const std::string &token) {
  auto conn = std::make_unique<RestClient::Connection>("https://x.xentral.biz/api");
  RestClient::HeaderFields headers;
  headers["Accept"] = "application/json";
  headers["X-Api-Key"] = token;
  conn->SetHeaders(headers);
  conn->post("/shopimport/disconnect", "{}"); /* REQUEST: POST https://x.xentral.biz/api/shopimport/disconnect auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable
}

// A class with a connection that is made when it is needed.
class Api {
public:
  Api(std::string base, std::string token) : base_(base), token_(token) {}
  std::string reports() { return get("/v1/reports"); } /* REQUEST: GET {}/v1/reports auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  std::string orders() { return get("/v1/salesOrders"); } /* REQUEST: GET {}/v1/salesOrders auth=bearer */

private:
  std::string get(const std::string &path) {
    RestClient::Connection *conn = new RestClient::Connection(base_);
    conn->SetHeaders({{"Authorization", "Bearer " + token_}});
    RestClient::Response answer = conn->get(path);
    delete conn;
    return answer.code == 200 ? answer.body : "";
  }
  std::string base_, token_;
};

void written_down(RestClient::Connection &conn) {
  conn.AppendHeader("Authorization", "Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  conn.get("/v1/customers"); /* REQUEST: GET {}/v1/customers auth=bearer */
}

// --- not found -------------------------------------------------------------------

void with_basic(const std::string &password) {
  RestClient::Connection conn("https://x.xentral.biz");
  conn.SetBasicAuth("shop", password);
  conn.get("/shopimport/status"); /* REQUEST: GET https://x.xentral.biz/shopimport/status auth=basic */
}

void near_misses(RestClient::Connection &conn) {
  conn.get("/shopimport/statistics2"); /* REQUEST: GET {}/shopimport/statistics2 auth=unknown */
  std::cerr << "no answer from /shopimport/status" << conn.GetInfo().baseUrl;
}
