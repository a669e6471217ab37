#include "urls.h"

namespace {
const char *const hidden = "/shopimport/auth";
long other(const std::string &token) { return get(hidden, token); } /* REQUEST: GET https://base.example/shopimport/auth auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
long three(const std::string &token) { return other(token); }
