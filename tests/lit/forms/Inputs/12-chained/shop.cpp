#include "urls.h"

#include <cpr/cpr.h>

void toShop(const std::string &nr, const std::string &token) {
  cpr::Put(cpr::Url{TO_SHOP + nr}, cpr::Bearer{token}); /* REQUEST: PUT https://x.xentral.biz/api/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
}

void status(const std::string &token) {
  cpr::Get(cpr::Url{STATUS}, cpr::Bearer{token}); /* REQUEST: GET https://x.xentral.biz/api/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, certain)
}

void product(const std::string &nr, const std::string &token) {
  cpr::Get(cpr::Url{PRODUCTS + nr}, cpr::Bearer{token});        /* REQUEST: GET https://x.xentral.biz/api/v1/products/{} auth=bearer */
  cpr::Get(cpr::Url{STATUS + "X"}, cpr::Bearer{token});         /* REQUEST: GET https://x.xentral.biz/api/shopimport/statusX auth=bearer */
}

void any(const std::string &token) {
  cpr::Get(cpr::Url{configured}, cpr::Bearer{token}); /* REQUEST: GET {} auth=bearer */
}
