#pragma once
#include <string>

// Defined elsewhere.
extern const char *g_base;
extern const char *const kStatusPath;
extern std::string g_host;
struct Paths {
  static const std::string statistics;
  static constexpr const char *modulelinks = "/shopimport/modulelinks";
  static inline const std::string products = "/v1/products";
};
inline constexpr const char *kRefund = "/shopimport/refund";
void setHost(const std::string &host);

// In a header that many files include: one finding.
#include <cpr/cpr.h>
inline long reconnect(const std::string &token) {
  return cpr::Post(cpr::Url{g_host + "/shopimport/reconnect"}, cpr::Bearer{token}).status_code; /* REQUEST: POST https://host.example/shopimport/reconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
template <class T> long get(const T &path, const std::string &token) {
  return cpr::Get(cpr::Url{std::string(g_base) + path}, cpr::Bearer{token}).status_code;
}
