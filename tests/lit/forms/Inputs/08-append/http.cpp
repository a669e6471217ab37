#include "shop.h"

#include <cpr/cpr.h>

Shop::Shop(std::string base, std::string token) : base_(std::move(base)), token_(std::move(token)) {}

long Shop::put(const std::string &url) {
  return cpr::Put(cpr::Url{url}, cpr::Bearer{token_}).status_code;
}
