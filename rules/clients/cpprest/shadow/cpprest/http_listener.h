//===- http_listener.h - shadow header of the C++ REST SDK: servers ----===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_HTTP_LISTENER_H
#define PATLINT_SHADOW_CPPREST_HTTP_LISTENER_H

#include <cpprest/http_msg.h>

#include <functional>

namespace web {
namespace http {
namespace experimental {
namespace listener {
class http_listener_config {
public:
  http_listener_config();
};
class http_listener {
public:
  http_listener();
  explicit http_listener(http::uri address);
  http_listener(http::uri address, http_listener_config config);
  void support(const std::function<void(http_request)> &handler);
  void support(const http::method &method, const std::function<void(http_request)> &handler);
  pplx::task<void> open();
  pplx::task<void> close();
  const http::uri &uri() const;
};
} // namespace listener
} // namespace experimental
} // namespace http
} // namespace web

#endif
