#include "13-api.h"

long Shop13::toShop(const std::string &nr) {
  return api_.put("shopimport/articletoshop/" + nr); /* REQUEST: PUT {}/shopimport/articletoshop/{}?{} auth=bearer (the session may have parameters) */ // EXPECT: xentral/endpoint-unavailable(error)
}

long Shop13::products() {
  return api_.put("v1/products"); /* REQUEST: PUT {}/v1/products?{} auth=bearer */
}
