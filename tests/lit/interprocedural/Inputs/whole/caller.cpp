#include "callbacks.h"

#include <string>

int fromCpp(const std::string &nr, const std::string &token) {
  const transport &t = curl_transport;
  sync_all(&curl_transport, token.c_str());
  std::string url = "https://cpp.example/shopimport/articletoxentral/" + nr;
  return t.put(url.c_str(), token.c_str()); /* REQUEST: PUT https://cpp.example/shopimport/articletoxentral/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
