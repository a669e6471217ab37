// What the model of cpr must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the shadow header.
#include <cpr/cpr.h>

#include <cstdlib>
#include <string>

// --- found ---------------------------------------------------------------------

void literal(const std::string &token) {
  cpr::Get(cpr::Url{"https://a.xentral.biz/api/shopimport/status"}, cpr::Bearer{token}); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=cpr */ // EXPECT: xentral/endpoint-unavailable(error, certain)
}

void composed(const std::string &token, const std::string &number) {
  const std::string base = std::getenv("XENTRAL_URL");
  cpr::Post(cpr::Url{base + "/shopimport/articletoshop/" + number}, cpr::Bearer{token}, cpr::Body{"{}"}); /* REQUEST: POST {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  cpr::Put(cpr::Url{base, "/v1/products/", number}, cpr::Bearer{token}); /* REQUEST: PUT {}/v1/products/{} auth=bearer */
  cpr::Put(cpr::Url{base, "/shopimport/", "refund"}, cpr::Bearer{token}); /* REQUEST: PUT {}/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}

// The order of the arguments means nothing.
void any_order(const std::string &base, const std::string &token) {
  cpr::Get(cpr::Header{{"Authorization", "Bearer " + token}}, cpr::Timeout{1000}, cpr::Url{base + "/shopimport/modulelinks"}); /* REQUEST: GET {}/shopimport/modulelinks auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}

void parameters(const std::string &base, const std::string &token) {
  cpr::Get(cpr::Url{base + "/v1/reports"}, cpr::Parameters{{"page", "2"}}, cpr::Bearer{token}); /* REQUEST: GET {}/v1/reports?page=2 auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}

void url_object(const std::string &base, const std::string &token) {
  cpr::Url url{base};
  url += "/shopimport";
  cpr::Get(url + "/statistics", cpr::Bearer{token}); /* REQUEST: GET {}/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}

void later(const std::string &base, const std::string &token) {
  auto answer = cpr::GetAsync(cpr::Url{base + "/shopimport/articlesyncstate"}, cpr::Bearer{token}); /* REQUEST: GET {}/shopimport/articlesyncstate auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  answer.wait();
  cpr::PostCallback([](cpr::Response response) { return response.status_code; }, cpr::Url{base + "/shopimport/disconnect"}, cpr::Bearer{token}); /* REQUEST: POST {}/shopimport/disconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}

void session(const std::string &base, const std::string &token) {
  cpr::Session session;
  session.SetBearer(cpr::Bearer{token});
  session.SetUrl(cpr::Url{base + "/v1/products"}); /* REQUEST: GET {}/v1/products auth=bearer */
  session.Get();
  session.SetUrl(cpr::Url{base + "/shopimport/reconnect"}); /* REQUEST: POST {}/shopimport/reconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  session.Post();
}

void session_options(const std::string &base, const std::string &token) {
  cpr::Session session;
  session.SetOption(cpr::Header{{"Authorization", "Bearer " + token}});
  session.SetOption(cpr::Url{base + "/shopimport/auth"}); /* REQUEST: POST {}/shopimport/auth auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  session.Post();
}

// A wrapper with a member.
class Api {
public:
  Api(std::string base, std::string token) : base_(base), token_(token) {}
  long status() { return get("/shopimport/status"); } /* REQUEST: GET {}/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  long orders() { return get("/v1/salesOrders"); } /* REQUEST: GET {}/v1/salesOrders auth=bearer */

private:
  long get(const std::string &path) {
    return cpr::Get(cpr::Url{base_ + path}, cpr::Bearer{token_}).status_code;
  }
  std::string base_;
  std::string token_;
};

void written_down(const std::string &base) {
  cpr::Get(cpr::Url{base + "/v1/customers"}, /* REQUEST: GET {}/v1/customers auth=bearer */
           cpr::Bearer{"qP4tS9xWm2LkV7bR"}); // EXPECT: xentral/hardcoded-token(error, flow)
}

// --- not found -------------------------------------------------------------------

void with_digest(const std::string &base, const std::string &key) {
  cpr::Get(cpr::Url{base + "/shopimport/status"}, cpr::Authentication{"shop", key, cpr::AuthMode::DIGEST}); /* REQUEST: GET {}/shopimport/status auth=digest */
}

void with_basic(const std::string &base, const std::string &password) {
  cpr::Get(cpr::Url{base + "/shopimport/status"}, cpr::Authentication{"shop", password, cpr::AuthMode::BASIC}); /* REQUEST: GET {}/shopimport/status auth=basic */
}

void placeholder(const std::string &base) {
  cpr::Get(cpr::Url{base + "/v1/customers"}, cpr::Bearer{"YOUR_TOKEN_HERE"}); /* REQUEST: GET {}/v1/customers auth=bearer */
}

void near_misses(const std::string &base, const std::string &token) {
  cpr::Get(cpr::Url{base + "/shopimport/statistics2"}, cpr::Bearer{token}); /* REQUEST: GET {}/shopimport/statistics2 auth=bearer */
  cpr::Get(cpr::Url{base + "/v1/analytics/report"}, cpr::Bearer{token}); /* REQUEST: GET {}/v1/analytics/report auth=bearer */
  cpr::Get(cpr::Url{base}, cpr::Parameters{{"next", "/shopimport/status"}}, cpr::Bearer{token}); /* REQUEST: GET {}?next=%2Fshopimport%2Fstatus auth=bearer */
}

// The server side, by hand: a comparison is no request.
bool is_ours(const cpr::Url &url) {
  return url.str() == "/shopimport/status" || url.str().rfind("/v1/reports", 0) == 0;
}
