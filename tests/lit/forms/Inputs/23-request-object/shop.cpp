#include "http.h"

#include <cstdlib>

static HttpClientPtr shop() {
  return HttpClient::newHttpClient("https://x.xentral.biz", std::getenv("SHOP_TOKEN"));
}

long toShop(const std::string &nr) {
  auto client = shop();
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/api/shopimport/articletoshop/" + nr);
  req->setMethod(Put);
  return client->sendRequest(req); /* REQUEST: ? https://x.xentral.biz/api/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
}

// No number.
long list() {
  auto client = shop();
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/api/shopimport/articletoshop");
  return client->sendRequest(req); /* REQUEST: ? https://x.xentral.biz/api/shopimport/articletoshop auth=bearer */
}

// Forwarded as it came in.
long any(const HttpRequestPtr &incoming) {
  return shop()->sendRequest(incoming);
}
