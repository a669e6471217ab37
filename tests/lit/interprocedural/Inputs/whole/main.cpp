#include "urls.h"

#include <cstdlib>

int main() {
  setHost("host.example");
  std::string token = std::getenv("TOKEN");
  get(kStatusPath, token);        /* REQUEST: GET https://base.example/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  get(Paths::statistics, token);  /* REQUEST: GET https://base.example/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  get(Paths::modulelinks, token); /* REQUEST: GET https://base.example/shopimport/modulelinks auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  get(kRefund, token);            /* REQUEST: GET https://base.example/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  get(Paths::products, token);    /* REQUEST: GET https://base.example/v1/products auth=bearer */
  return reconnect(token) == 200 ? 0 : 1;
}
