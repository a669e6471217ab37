#pragma once
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>

namespace boost {
namespace beast {
template <typename Next> class ssl_stream : public asio::ssl::stream_base {
public:
  using next_layer_type = typename std::remove_reference<Next>::type;
  using executor_type = typename next_layer_type::executor_type;
  using lowest_layer_type = typename next_layer_type::lowest_layer_type;
  using native_handle_type = SSL *;
  template <typename First> ssl_stream(First &&, asio::ssl::context &);
  ssl_stream(ssl_stream &&);
  executor_type get_executor();
  native_handle_type native_handle();
  next_layer_type &next_layer();
  lowest_layer_type &lowest_layer();
  void set_verify_mode(asio::ssl::verify_mode);
  template <typename F> void set_verify_callback(F) {}
  void handshake(handshake_type);
  void handshake(handshake_type, error_code &);
  template <typename... Tokens> asio::detail::any_result async_handshake(handshake_type, Tokens &&...) { return {}; }
  void shutdown();
  void shutdown(error_code &);
  template <typename... Tokens> asio::detail::any_result async_shutdown(Tokens &&...) { return {}; }
  template <typename Buffers> std::size_t write_some(const Buffers &);
  template <typename Buffers> std::size_t read_some(const Buffers &);
};
} // namespace beast
} // namespace boost
