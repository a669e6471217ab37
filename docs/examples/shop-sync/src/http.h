// A client of the ERP system's REST interface, on libcurl.
#pragma once

#include "config.h"

#include <string>

struct Answer {
  long status = 0;
  std::string body;

  bool ok() const { return status >= 200 && status < 300; }
};

class RestClient {
public:
  explicit RestClient(const Config &config);

  Answer get(const std::string &path);
  Answer post(const std::string &path, const std::string &json);

private:
  Answer send(const char *method, const std::string &path,
              const std::string &body);

  std::string base_;
  std::string token_;
};

// Collects what curl hands over into a std::string.
size_t appendTo(char *data, size_t size, size_t count, void *text);
