#include <drogon/HttpClient.h>

#include <cstdlib>
#include <string>

using namespace drogon;

static HttpClientPtr shop() { return HttpClient::newHttpClient("https://x.xentral.biz"); }

static HttpRequestPtr authorised() {
  auto req = HttpRequest::newHttpRequest();
  req->addHeader("Authorization", std::string("Bearer ") + std::getenv("SHOP_TOKEN"));
  return req;
}

ReqResult toShop(const std::string &nr) {
  auto client = shop();
  auto req = authorised();
  req->setPath("/api/shopimport/articletoshop/" + nr);
  req->setMethod(Put);
  return client->sendRequest(req).first; /* REQUEST: PUT https://x.xentral.biz/api/shopimport/articletoshop/{} auth=bearer client=drogon */ // EXPECT: xentral/endpoint-unavailable(error, likely)
}

// No number.
ReqResult list() {
  auto client = shop();
  auto req = authorised();
  req->setPath("/api/shopimport/articletoshop");
  return client->sendRequest(req).first; /* REQUEST: GET https://x.xentral.biz/api/shopimport/articletoshop auth=bearer */
}

// As it came in.
ReqResult any(const HttpRequestPtr &incoming) {
  return shop()->sendRequest(incoming).first; /* REQUEST: ? https://x.xentral.biz/{}?{} auth=unknown */
}
