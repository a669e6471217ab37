#include "declared.h"

using String = std::string;

class ShopClient : public Declared {
public:
  using Declared::Declared;
  API_CALL("PUT", "shopimport/articletoshop/{nr}", toShop, PATH(String, nr)) /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  API_CALL("PUT", "shopimport/articletoshopX/{nr}", toShopX, PATH(String, nr)) /* REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer */
  API_CALL("GET", "{path}", any, PATH(String, path))
};
