#pragma once
#include <map>
#include <string>

struct Http {
  explicit Http(std::string token) : token(std::move(token)) {}
  long put(const std::string &url) const;
  std::string token;
};

using headers = std::map<std::string, std::string>;
struct Request {
  std::string url;
  headers hdrs;
};
struct ReqPut : Request {};
struct ReqGet : Request {};
long send(const ReqPut &req);
long send(const ReqGet &req);
std::string base();
