#include "transport.h"

RestTransport::RestTransport(std::string base, std::string token)
    : base_(std::move(base)), token_(std::move(token)) {}

long RestTransport::put(const std::string &path) {
  setParameters(path);
  return makeRequest(true);
}

long RestTransport::get(const std::string &path) {
  setParameters(path);
  return makeRequest(false);
}

void RestTransport::setParameters(const std::string &path) {
  session_.SetUrl(cpr::Url{base_ + "/" + path}); /* REQUEST: PUT {}/{} auth=bearer (of any()) */
  session_.SetBearer(cpr::Bearer{token_});
}

long RestTransport::makeRequest(bool put) {
  if (put)
    return session_.Put().status_code;
  return session_.Get().status_code;
}
