#include "request.h"

#include <httplib.h>

#include <cstdlib>

std::string Main() {
  return std::getenv("SHOP_HOST");
}

Cli &Cli::Get() {
  static Cli instance;
  return instance;
}

bool Cli::Put(const Request &req) {
  httplib::Client client(req.host);
  client.set_bearer_token_auth(token_);
  httplib::Headers headers(req.headers.begin(), req.headers.end());
  auto res = client.Put(req.relative_url, headers, req.body, "application/json");
  return res && res->status == 200;
}

bool Cli::Delete(const Request &req) {
  httplib::Client client(req.host);
  client.set_bearer_token_auth(token_);
  auto res = client.Delete(req.relative_url);
  return res && res->status == 200;
}
