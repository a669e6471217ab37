#include <oatpp/web/client/ApiClient.hpp>

#include <oatpp/core/macro/codegen.hpp>

#include OATPP_CODEGEN_BEGIN(ApiClient)

class ShopClient : public oatpp::web::client::ApiClient {
  API_CLIENT_INIT(ShopClient)

  API_CALL("PUT", "shopimport/articletoshop/{nr}", toShop, PATH(String, nr), AUTHORIZATION(String, token, "Bearer")) /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer client=oatpp */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  API_CALL("PUT", "shopimport/articletoshopX/{nr}", toShopX, PATH(String, nr), AUTHORIZATION(String, token, "Bearer")) /* REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer */
  API_CALL("GET", "{path}", any, PATH(String, path), AUTHORIZATION(String, token, "Bearer")) /* REQUEST: GET {}/{} auth=bearer */
};

#include OATPP_CODEGEN_END(ApiClient)
