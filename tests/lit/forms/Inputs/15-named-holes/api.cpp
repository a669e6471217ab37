#include "api.h"

#include <httplib.h>

// Each {name} is replaced by the next of the values.
std::string path(const std::string &pattern, std::initializer_list<std::string> values) {
  std::string out;
  auto value = values.begin();
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{') {
      out += *value++;
      i = pattern.find('}', i);
    } else {
      out += pattern[i];
    }
  }
  return out;
}

Api::Api(std::string base, std::string token) : base_(std::move(base)), token_(std::move(token)) {}

long Api::request(Method method, const std::string &path) {
  httplib::Client client(base_);
  client.set_bearer_token_auth(token_);
  auto res = method == Put ? client.Put("/" + path) : client.Get("/" + path); // REQUEST: PUT {}/{} auth=bearer | PUT {}/ auth=bearer (of any(); nobody gets)
  return res ? res->status : -1;
}
