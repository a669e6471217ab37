// One request of each kind through Oat++: patlint must list what a server sees
// (tests/integration).
#include <oatpp/web/client/ApiClient.hpp>

#include <oatpp-curl/RequestExecutor.hpp>
#include <oatpp/core/base/Environment.hpp>
#include <oatpp/core/macro/codegen.hpp>
#include <oatpp/network/tcp/client/ConnectionProvider.hpp>
#include <oatpp/parser/json/mapping/ObjectMapper.hpp>
#include <oatpp/web/client/HttpRequestExecutor.hpp>

#include <cstdlib>
#include <memory>
#include <string>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

using Executor = std::shared_ptr<oatpp::web::client::RequestExecutor>;
static auto mapper() { return oatpp::parser::json::mapping::ObjectMapper::createShared(); }
static Executor server() {
  auto provider = oatpp::network::tcp::client::ConnectionProvider::createShared({SERVER_HOST, SERVER_PORT});
  return oatpp::web::client::HttpRequestExecutor::createShared(provider);
}

class Things : public oatpp::web::client::ApiClient {
#include OATPP_CODEGEN_BEGIN(ApiClient)
  API_CLIENT_INIT(Things)

  // cell: literal
  API_CALL("GET", "/v1/literal", literal) /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */

  // cell: wrapper
  API_CALL("PUT", "/v1/{path}", any, PATH(String, path))

  // cell: header
  API_CALL("DELETE", "/v1/header/{id}", header, PATH(Int32, id), AUTHORIZATION(String, token, "Bearer"))

  // cell: basic
  API_CALL("GET", "/basic/one", basic, AUTHORIZATION_BASIC(String, account)) /* REQUEST: GET http://127.0.0.1:8080/basic/one auth=basic */

  // cell: query
  API_CALL("GET", "/v1/query", query, QUERY(Int32, page))
#include OATPP_CODEGEN_END(ApiClient)
};

// cell: base
class Elsewhere : public oatpp::web::client::ApiClient {
#include OATPP_CODEGEN_BEGIN(ApiClient)
  API_CLIENT_INIT(Elsewhere)
  API_CALL("POST", "/v1/base/{id}", based, PATH(Int32, id))
#include OATPP_CODEGEN_END(ApiClient)
};
static void base(int id) {
  auto executor = oatpp::curl::RequestExecutor::createShared(std::getenv("BASE"));
  Elsewhere::createShared(executor, mapper())->based(id);
}

// cell: wrapper
static void put(Things &things, const std::string &path) { things.any("wrapper/" + path); }

// cell: class
class Remote {
public:
  explicit Remote(const Executor &executor) : things(Things::createShared(executor, mapper())) {}
  void get() { things->any("class/status"); } /* REQUEST: PUT http://127.0.0.1:8080/v1/class/status auth=none */

private:
  std::shared_ptr<Things> things;
};

// cell: session
class Known : public oatpp::web::client::ApiClient {
#include OATPP_CODEGEN_BEGIN(ApiClient)
  API_CLIENT_INIT(Known)
  API_CALL_HEADERS(session) { headers.put("X-Api-Key", std::getenv("TOKEN")); }
  API_CALL("GET", "/v1/session", session) /* REQUEST: GET http://127.0.0.1:8080/v1/session auth=header:X-Api-Key */
#include OATPP_CODEGEN_END(ApiClient)
};

// cell: digest: impossible -- the library knows bearer and basic only

int main() {
  oatpp::base::Environment::init();
  {
    auto things = Things::createShared(server(), mapper());
    things->literal();
    base(7); /* REQUEST: POST {}/v1/base/7 auth=none */
    put(*things, "one"); /* REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/one auth=none */
    Remote(server()).get();
    things->header(3, std::getenv("TOKEN")); /* REQUEST: DELETE http://127.0.0.1:8080/v1/header/3 auth=bearer */
    Known::createShared(server(), mapper())->session();
    things->basic(std::string(std::getenv("USER_NAME")) + ":" + std::getenv("PASSWORD"));
    things->query(2); /* REQUEST: GET http://127.0.0.1:8080/v1/query?page=2 auth=none */
  }
  oatpp::base::Environment::destroy();
}
