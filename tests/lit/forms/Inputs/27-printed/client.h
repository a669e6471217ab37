#pragma once
#include <cpr/cpr.h>

#include <string>

// A request that is printed piece by piece, as to a socket.
class Printed {
public:
  Printed(std::string host, std::string token) : host_(std::move(host)), token_(std::move(token)) {}
  void print(const std::string &text) { line_ += text; }
  void print(long number) { line_ += std::to_string(number); }
  long put() {
    long status = cpr::Put(cpr::Url{host_ + line_}, cpr::Bearer{token_}).status_code;
    line_.clear();
    return status;
  }

private:
  std::string host_, token_, line_;
};
