#include <fastlog.h>
#include <httplib.h>

#include <string>

void call(httplib::Client &client) {
  std::string path = "/shopimport/status";
  fastlog::info("GET {}", path);
  client.Get(path); /* REQUEST: GET {}/shopimport/status */ // EXPECT: xentral/endpoint-unavailable
}
void stream(httplib::Client &client) {
  std::string path = "/shopimport/statistics";
  fastlog::stream() << "GET " << path;
  client.Get(path); /* REQUEST: GET {}/shopimport/statistics */ // EXPECT: xentral/endpoint-unavailable
}
void nearMiss(httplib::Client &client) {
  std::string path = "/v1/products";
  fastlog::info("GET {} instead of {}", path, "/shopimport/status");
  client.Get(path); /* REQUEST: GET {}/v1/products */
}
void unknown(httplib::Client &client) {
  std::string path = "/shopimport/status";
  fastlog::read(path);
  client.Get(path); /* REQUEST: GET {} */
}
