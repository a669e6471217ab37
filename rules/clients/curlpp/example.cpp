// What the model of curlpp must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the real headers and the shadow header.
#include <curlpp/cURLpp.hpp>

#include <curlpp/Easy.hpp>
#include <curlpp/Exception.hpp>
#include <curlpp/Infos.hpp>
#include <curlpp/Multi.hpp>
#include <curlpp/Options.hpp>

#include <cstdlib>
#include <iostream>
#include <list>
#include <memory>
#include <sstream>
#include <string>

using namespace curlpp::options;

// The word xentral makes these findings: XENTRAL_URL.

// --- found ---------------------------------------------------------------------

void literal(const std::string &token) {
  curlpp::Cleanup cleanup;
  curlpp::Easy request;
  std::list<std::string> header;
  header.push_back("Authorization: Bearer " + token);
  request.setOpt(new curlpp::options::HttpHeader(header));
  request.setOpt(new curlpp::options::Url("https://a.xentral.biz/api/shopimport/status")); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=curlpp */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  request.perform();
}

void composed(const std::string &base, int number, const std::string &token) {
  cURLpp::Easy request;
  std::ostringstream answer;
  request.setOpt(cURLpp::Options::Url(base + "/shopimport/articletoshop/" + std::to_string(number))); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  request.setOpt(cURLpp::Options::HttpHeader({"Accept: */*", "Authorization: Bearer " + token}));
  request.setOpt(cURLpp::Options::CustomRequest("PUT"));
  request.setOpt(cURLpp::Options::PostFields("{}"));
  request.setOpt(cURLpp::Options::WriteStream(&answer));
  request.perform();
  std::cout << curlpp::infos::ResponseCode::get(request);
}

// The option as a type.
void by_type(const std::string &base, const std::string &key) {
  curlpp::Easy request;
  request.setOpt<Url>(base + "/shopimport/refund"); /* REQUEST: POST {}/shopimport/refund auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
  request.setOpt<PostFields>("{}");
  request.setOpt<HttpHeader>({"X-Api-Key: " + key});
  request.perform();
}

// Sent by being printed.
void printed(const std::string &base) {
  std::cout << curlpp::options::Url(base + "/v1/reports"); /* REQUEST: GET {}/v1/reports auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  curlpp::Easy request;
  request.setOpt(Url(base + "/v1/products")); /* REQUEST: HEAD {}/v1/products auth=none */
  request.setOpt(NoBody(true));
  std::cout << request;
}

// One object for two requests.
void used_twice(const std::string &base, const std::string &token) {
  curlpp::Easy request;
  Url url(base + "/v1/salesOrders");
  request.setOpt(HttpHeader({"Authorization: Bearer " + token}));
  request.setOpt(url); /* REQUEST: GET {}/v1/salesOrders auth=bearer */
  request.perform();
  url.setValue(base + "/shopimport/statistics");
  request.setOpt(url); /* REQUEST: GET {}/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  request.perform();
}

void several(const std::string &base) {
  curlpp::Multi requests;
  curlpp::Easy request;
  int running = 0;
  request.setOpt(Url(base + "/shopimport/modulelinks")); /* REQUEST: GET {}/shopimport/modulelinks auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  requests.add(&request);
  requests.perform(&running);
}

// A wrapper with members.
class Api {
public:
  Api(std::string base, std::string token) : base_(base), token_(token), request_(new curlpp::Easy) {}
  void disconnect() { send("POST", "/shopimport/disconnect"); } /* REQUEST: POST {}/shopimport/disconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  void orders() { send("GET", "/v1/salesOrders"); } /* REQUEST: GET {}/v1/salesOrders auth=bearer */

private:
  void send(const std::string &method, const std::string &path) {
    std::list<std::string> header = {"Content-Type: application/json", "Authorization: Bearer " + token_};
    try {
      request_->reset();
      request_->setOpt(new Url(base_ + path));
      request_->setOpt(new CustomRequest(method));
      request_->setOpt(new HttpHeader(header));
      request_->perform();
    } catch (curlpp::RuntimeError &e) {
      std::cerr << "no answer from /shopimport/status: " << e.what();
    }
  }
  std::string base_, token_;
  std::unique_ptr<curlpp::Easy> request_;
};

void written_down(const std::string &base) {
  curlpp::Easy request;
  request.setOpt(Url(base + "/v1/customers")); /* REQUEST: GET {}/v1/customers auth=bearer */
  request.setOpt(HttpHeader({"Authorization: Bearer qP4tS9xWm2LkV7bR"})); // EXPECT: xentral/hardcoded-token(error, flow)
  request.perform();
}

// --- not found -------------------------------------------------------------------

void with_digest(const std::string &base, const std::string &account) {
  curlpp::Easy request;
  request.setOpt(Url(base + "/shopimport/status")); /* REQUEST: GET {}/shopimport/status auth=digest */
  request.setOpt(UserPwd(account));
  request.setOpt(HttpAuth(CURLAUTH_DIGEST));
  request.perform();
}

void with_basic(const std::string &base, const std::string &account) {
  curlpp::Easy request;
  request.setOpt(new curlpp::options::UserPwd(account));
  request.setOpt(new curlpp::options::Url(base + "/shopimport/status")); /* REQUEST: GET {}/shopimport/status auth=basic */
  request.perform();
}

// Never sent; and a URL that is not the one.
void near_misses(const std::string &base) {
  curlpp::Easy request;
  request.setOpt(Url("https://x.xentral.biz/shopimport/status"));
  request.reset();
  request.setOpt(Url(base + "/shopimport/statistics2")); /* REQUEST: GET {}/shopimport/statistics2 auth=none */
  request.setOpt(Referer("https://x.xentral.biz/shopimport/status"));
  request.perform();
}
