#pragma once
#include <cpr/cpr.h>

#include <string>

// Four steps from the path to the send, one of them virtual.
class Transport {
public:
  virtual ~Transport() = default;
  virtual long put(const std::string &path) = 0;
  virtual long get(const std::string &path) = 0;
};

class RestTransport : public Transport {
public:
  RestTransport(std::string base, std::string token);
  long put(const std::string &path) override;
  long get(const std::string &path) override;

private:
  void setParameters(const std::string &path);
  long makeRequest(bool put);
  std::string base_, token_;
  cpr::Session session_;
};
