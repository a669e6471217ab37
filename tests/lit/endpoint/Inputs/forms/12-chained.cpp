#include <cpr/cpr.h>

#include <string>

const std::string URL = "https://x.xentral.biz";
const std::string TO_SHOP = URL + "/shopimport/articletoshop/";

void put12(const std::string &nr, const std::string &token) {
  cpr::Put(cpr::Url{TO_SHOP + nr}, cpr::Bearer{token}); /* REQUEST: PUT https://x.xentral.biz/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
