#include "api.h"

void toShop(Api &api, const std::string &nr) {
  api.request(Put, path("shopimport/articletoshop/{article.number}", {nr})); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

// Another word; no number behind it.
void nearMisses(Api &api, const std::string &nr) {
  api.request(Put, path("shopimport/articletoshopX/{article.number}", {nr})); /* REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer */
  api.request(Put, path("shopimport/{article.number}articletoshop", {nr})); /* REQUEST: PUT {}/shopimport/{}articletoshop auth=bearer */
}

void any(Api &api, const std::string &pattern, const std::string &nr) { api.request(Put, path(pattern, {nr})); }
