#include "urls.h"

static const char *path = "/v1/products";
static long send(const std::string &token) {
  return get(path, token); /* REQUEST: GET https://base.example/v1/products auth=bearer */
}
namespace {
const char *const hidden = "/v1/orders";
long other(const std::string &token) { return get(hidden, token); } /* REQUEST: GET https://base.example/v1/orders auth=bearer */
}
long two(const std::string &token) { return send(token) + other(token); }
