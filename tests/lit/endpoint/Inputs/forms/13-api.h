#pragma once
#include <cpr/cpr.h>

#include <string>

// Four steps from the path to the send, one of them virtual.
class Transport {
public:
  virtual ~Transport() = default;
  virtual long put(const std::string &path) = 0;
};

class RestTransport : public Transport {
public:
  RestTransport(std::string base, std::string token);
  long put(const std::string &path) override;

private:
  void setParameters(const std::string &path);
  long makeRequest();
  std::string base_, token_;
  cpr::Session session_;
};

class Shop13 {
public:
  explicit Shop13(Transport &api) : api_(api) {}
  long toShop(const std::string &nr);
  long products();

private:
  Transport &api_;
};
