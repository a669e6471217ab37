// RUN: %check_requests %s --headers shadow
// RUN: %check_findings %s --headers shadow
// A text that is logged before it is sent is still known, also where the
// logger's header is not there.
#include "company/log.h" // missing
#include <httplib.h>

#include <string>

struct Logger {
  template <class... Args> void info(const char *format, Args &&...args);
  void text(std::string &text);
};
extern Logger logger;

void unresolvedMacro(httplib::Client &client) {
  std::string path = "/shopimport/status";
  LOG_INFO("GET {}", path);
  client.Get(path); /* REQUEST: GET {}/shopimport/status */ // EXPECT: xentral/endpoint-unavailable
}
void unresolvedMember(httplib::Client &client, const std::string &number) {
  std::string path = "/shopimport/articletoshop/" + number;
  spdlog_logger->debug("GET {}", path);
  client.Get(path); /* REQUEST: GET {}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
}
// Not a logger's name: it may have become something else.
void unresolvedOther(httplib::Client &client) {
  std::string path = "/shopimport/status";
  company::clean(path);
  client.Get(path); /* REQUEST: GET {}/shopimport/status */ // EXPECT: xentral/endpoint-unavailable(likely)
}
void unresolvedStream(httplib::Client &client) {
  std::string path = "/shopimport/statistics";
  LOG(INFO) << "GET " << path << "/shopimport/refund";
  client.Get(path); /* REQUEST: GET {}/shopimport/statistics */ // EXPECT: xentral/endpoint-unavailable
}

// Near misses: what is logged is not what is sent.
void other(httplib::Client &client) {
  std::string path = "/v1/products";
  LOG_INFO("GET {} instead of /shopimport/status", path);
  LOG(INFO) << "/shopimport/status";
  client.Get(path); // REQUEST: GET {}/v1/products
}
// A declared function that can change it may have done so.
void changed(httplib::Client &client) {
  std::string path = "/shopimport/status";
  logger.text(path);
  client.Get(path); // REQUEST: GET {}
}
void any(httplib::Client &client, std::string path) {
  LOG_INFO("GET {}", path);
  client.Get(path); // REQUEST: GET {}
}
