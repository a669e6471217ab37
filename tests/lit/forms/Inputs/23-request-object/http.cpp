#include "http.h"

#include <cpr/cpr.h>

HttpRequestPtr HttpRequest::newHttpRequest() { return std::make_shared<HttpRequest>(); }

HttpClient::HttpClient(const std::string &host, const std::string &token) : host_(host), token_(token) {}

HttpClientPtr HttpClient::newHttpClient(const std::string &host, const std::string &token) {
  return HttpClientPtr(new HttpClient(host, token));
}

long HttpClient::sendRequest(const HttpRequestPtr &req) {
  cpr::Session session;
  session.SetUrl(cpr::Url{host_ + req->path()}); /* REQUEST: ? https://x.xentral.biz{} auth=bearer (of any()) */
  session.SetBearer(cpr::Bearer{token_});
  return (req->method() == Put ? session.Put() : session.Get()).status_code;
}
