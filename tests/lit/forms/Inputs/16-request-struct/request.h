#pragma once
#include <map>
#include <string>

struct Request {
  std::string host;
  std::string relative_url;
  std::map<std::string, std::string> headers;
  std::string body;
};

class Cli {
public:
  static Cli &Get();
  bool Put(const Request &req);
  bool Delete(const Request &req);

private:
  std::string token_;
};

std::string Main();
