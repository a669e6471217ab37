// What the model of Oat++ must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the shadow header.
#include <oatpp/web/client/ApiClient.hpp>

#include <oatpp-openssl/client/ConnectionProvider.hpp>
#include <oatpp/core/macro/codegen.hpp>
#include <oatpp/network/tcp/client/ConnectionProvider.hpp>
#include <oatpp/parser/json/mapping/ObjectMapper.hpp>
#include <oatpp/web/client/HttpRequestExecutor.hpp>
#include <oatpp/web/server/api/ApiController.hpp>

#include <cstdlib>

// The word xentral makes these findings: XENTRAL_URL.

class OrderDto : public oatpp::DTO {
#include OATPP_CODEGEN_BEGIN(DTO)
  DTO_INIT(OrderDto, DTO)
  DTO_FIELD(String, number, "order-number");
  DTO_FIELD(List<String>, lines);
#include OATPP_CODEGEN_END(DTO)
};

// --- found ---------------------------------------------------------------------

// The base of this one is not known. What is in the URL is known where it is declared.
class XentralClient : public oatpp::web::client::ApiClient {
#include OATPP_CODEGEN_BEGIN(ApiClient)
  API_CLIENT_INIT(XentralClient)

  API_CALL("GET", "/shopimport/status", status, AUTHORIZATION(String, token, "Bearer")) /* REQUEST: GET {}/shopimport/status auth=bearer client=oatpp */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  API_CALL("PUT", "shopimport/articletoshop/{number}", toShop, PATH(String, number), HEADER(String, token, "Authorization")) /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=header:Authorization */ // EXPECT: xentral/endpoint-unavailable(error)
  API_CALL("POST", "/shopimport/refund", refund, BODY_DTO(Object<OrderDto>, order)) /* REQUEST: POST {}/shopimport/refund auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  API_CALL_ASYNC("GET", "/v1/reports", reports, AUTHORIZATION(String, token, "Bearer"), QUERY(Int32, page)) /* REQUEST: GET {}/v1/reports?page={} auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  API_CALL("GET", "/v1/products/{id}/{part-name}", product, AUTHORIZATION(String, token, "Bearer"), PATH(Int64, id), PATH(String, part, "part-name"))
  API_CALL("GET", "/v1/orders/{id}/{part-name}", order, AUTHORIZATION(String, token, "Bearer"), PATH(Int64, id), PATH(String, part, "part-name")) /* REQUEST: GET {}/v1/orders/{}/{} auth=bearer */

  API_CALL_HEADERS(modulelinks) {
    headers.put("X-Api-Key", std::getenv("XENTRAL_KEY"));
    headers.put("Accept", "application/json");
  }
  API_CALL("GET", "/shopimport/modulelinks", modulelinks) /* REQUEST: GET {}/shopimport/modulelinks auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)

  API_CALL("GET", "{path}", any, PATH(String, path), AUTHORIZATION(String, token, "Bearer"))
  // The interface with the account it wants.
  API_CALL("GET", "/shopimport/statistics", statistics, AUTHORIZATION_BASIC(String, account)) /* REQUEST: GET {}/shopimport/statistics auth=basic */
  API_CALL("GET", "/shopimport/auth", auth, AUTHORIZATION(String, account, "Digest")) /* REQUEST: GET {}/shopimport/auth auth=digest */
  // Near misses.
  API_CALL("GET", "/shopimport/statistics2", statistics2, AUTHORIZATION(String, token, "Bearer")) /* REQUEST: GET {}/shopimport/statistics2 auth=bearer */
  API_CALL("GET", "/v1/customers", customers, QUERY(String, first), QUERY(String, second)) /* REQUEST: GET {}/v1/customers?{} auth=none */
#include OATPP_CODEGEN_END(ApiClient)
};

// The rest of the path is known where the call is made.
void through_a_placeholder(XentralClient &client, const oatpp::String &token) {
  client.any("shopimport/disconnect", token); /* REQUEST: GET {}/shopimport/disconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  client.any("v1/customers", token); /* REQUEST: GET {}/v1/customers auth=bearer */
}

// With a server in view.
class Shop : public oatpp::web::client::ApiClient {
#include OATPP_CODEGEN_BEGIN(ApiClient)
  API_CLIENT_INIT(Shop)
  API_CALL("GET", "/api/shopimport/status", status, AUTHORIZATION(String, token, "Bearer")) /* REQUEST: GET https://x.xentral.biz:443/api/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  API_CALL("GET", "/api/v1/products/{id}", product, PATH(Int32, id))
#include OATPP_CODEGEN_END(ApiClient)
};
void with_a_server(const oatpp::String &token) {
  auto config = oatpp::openssl::Config::createDefaultClientConfigShared();
  auto provider = oatpp::openssl::client::ConnectionProvider::createShared(config, {"x.xentral.biz", 443});
  auto executor = oatpp::web::client::HttpRequestExecutor::createShared(provider);
  auto shop = Shop::createShared(executor, oatpp::parser::json::mapping::ObjectMapper::createShared());
  shop->status(token);
  shop->product(7); /* REQUEST: GET https://x.xentral.biz:443/api/v1/products/7 auth=none */
}

// The executor alone.
std::string by_hand(const oatpp::String &token) {
  auto provider = oatpp::network::tcp::client::ConnectionProvider::createShared({"localhost", 8000, oatpp::network::Address::IP_4});
  oatpp::web::client::HttpRequestExecutor executor(provider);
  oatpp::web::client::RequestExecutor::Headers headers;
  headers.put("Authorization", "Bearer " + token);
  auto answer = executor.execute("POST", "/shopimport/reconnect", headers, nullptr, nullptr); /* REQUEST: POST http://localhost:8000/shopimport/reconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  return answer->readBodyToString()->c_str();
}

void written_down(XentralClient &client) {
  client.product("qP4tS9xWm2LkV7bR", 7, "name"); /* REQUEST: GET {}/v1/products/7/name auth=bearer */ // EXPECT: xentral/hardcoded-token(error, flow)
}

// --- not found -------------------------------------------------------------------

// The server's side: an endpoint is a function.
class Controller : public oatpp::web::server::api::ApiController {
public:
  Controller(const std::shared_ptr<ObjectMapper> &mapper) : ApiController(mapper) {}
#include OATPP_CODEGEN_BEGIN(ApiController)
  ENDPOINT_INFO(status) { info->summary = "As /shopimport/status of XENTRAL_URL"; }
  ENDPOINT("GET", "/shopimport/status", status, HEADER(String, token, "Authorization")) {
    return createResponse(Status::CODE_200, "/shopimport/refund");
  }
  ENDPOINT("PUT", "/shopimport/articletoshop/{number}", toShop, PATH(String, number), BODY_DTO(Object<OrderDto>, order)) {
    OATPP_LOGI("shop", "no route for /shopimport/articletoshop/%s", number->c_str());
    return createDtoResponse(Status::CODE_200, order);
  }
#include OATPP_CODEGEN_END(ApiController)
};
