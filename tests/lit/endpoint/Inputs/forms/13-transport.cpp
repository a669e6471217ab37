#include "13-api.h"

RestTransport::RestTransport(std::string base, std::string token)
    : base_(std::move(base)), token_(std::move(token)) {}

long RestTransport::put(const std::string &path) {
  setParameters(path);
  return makeRequest();
}

void RestTransport::setParameters(const std::string &path) {
  session_.SetUrl(cpr::Url{base_ + "/" + path});
  session_.SetBearer(cpr::Bearer{token_});
}

long RestTransport::makeRequest() { return session_.Put().status_code; }
