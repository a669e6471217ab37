#pragma once
#include <memory>
#include <string>

enum Method { Get, Put };

class HttpRequest {
public:
  static std::shared_ptr<HttpRequest> newHttpRequest();
  void setPath(const std::string &path) { path_ = path; }
  void setMethod(Method method) { method_ = method; }
  const std::string &path() const { return path_; }
  Method method() const { return method_; }

private:
  std::string path_;
  Method method_ = Get;
};
using HttpRequestPtr = std::shared_ptr<HttpRequest>;

class HttpClient {
public:
  static std::shared_ptr<HttpClient> newHttpClient(const std::string &host, const std::string &token);
  long sendRequest(const HttpRequestPtr &req);

private:
  HttpClient(const std::string &host, const std::string &token);
  std::string host_, token_;
};
using HttpClientPtr = std::shared_ptr<HttpClient>;
