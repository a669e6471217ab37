#include "client.h"

#include <fmt/format.h>
#include <format>

namespace f = fmt;
namespace own {
using std::format;
}

void toShop(const Http &http, const std::string &base, const std::string &nr) {
  http.put(fmt::format("{}/shopimport/articletoshop/{}", base, nr)); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  http.put(f::format("{}/shopimport/articletoshop/{}", base, nr));   /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

void toShopStruct(const std::string &nr, const headers &hdrs) {
  ReqPut req{std::format("{}shopimport/articletoshop/{}", base(), nr), hdrs};
  send(req); /* REQUEST: PUT {}/shopimport/articletoshop/{} | PUT shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
}

void toShopOwn(const Http &http, const std::string &base, int nr) {
  http.put(own::format("{}/shopimport/{}/{:05}", base, "articletoshop", nr)); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

// Another word; no number.
void nearMiss(const Http &http, const std::string &base, const std::string &nr) {
  http.put(fmt::format("{}/shopimport/articletoshopX/{}", base, nr)); /* REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer */
  http.put(f::format("{}/shopimport/articletoshop/", base));          /* REQUEST: PUT {}/shopimport/articletoshop/ auth=bearer */
}

void nearMissStruct(const headers &hdrs) {
  ReqGet req{std::format("{}shopimport/articletoshop", base()), hdrs};
  send(req); /* REQUEST: GET {}/shopimport/articletoshop | GET shopimport/articletoshop */
}

void any(const Http &http, const std::string &base, const std::string &path) {
  http.put(fmt::format("{}/{}", base, path)); /* REQUEST: PUT {}/{} auth=bearer */
}
