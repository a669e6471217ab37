#include "urls.h"

// Statics of one name in several files.
static const char *path = "/shopimport/disconnect";
static long send(const std::string &token) {
  return get(path, token); /* REQUEST: GET https://base.example/shopimport/disconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
long one(const std::string &token) { return send(token); }
