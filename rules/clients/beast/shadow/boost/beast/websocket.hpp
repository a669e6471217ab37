#pragma once
#include <boost/beast/http.hpp>

namespace boost {
namespace beast {
namespace websocket {
using request_type = http::request<http::empty_body>;
using response_type = http::response<http::string_body>;
enum class close_code { normal = 1000, going_away = 1001 };
struct close_reason {
  close_reason();
  close_reason(close_code);
};
class stream_base {
public:
  struct timeout {
    static timeout suggested(role_type);
  };
  template <typename Decorator> static Decorator decorator(Decorator);
};
enum class error { closed = 1 };
template <typename Next, bool deflate = true> class stream : public stream_base {
public:
  using next_layer_type = typename std::remove_reference<Next>::type;
  using executor_type = typename next_layer_type::executor_type;
  using lowest_layer_type = typename next_layer_type::lowest_layer_type;
  template <typename... Args> explicit stream(Args &&...);
  executor_type get_executor();
  next_layer_type &next_layer();
  bool is_open() const;
  bool got_text() const;
  bool is_message_done() const;
  void text(bool);
  void binary(bool);
  template <typename Option> void set_option(Option);
  template <typename... Args> void handshake(Args &&...);
  template <typename... Args> asio::detail::any_result async_handshake(Args &&...) { return {}; }
  template <typename... Args> void accept(Args &&...);
  template <typename... Args> asio::detail::any_result async_accept(Args &&...) { return {}; }
  template <typename... Args> void close(Args &&...);
  template <typename... Args> asio::detail::any_result async_close(Args &&...) { return {}; }
  template <typename... Args> std::size_t read(Args &&...);
  template <typename... Args> asio::detail::any_result async_read(Args &&...) { return {}; }
  template <typename... Args> std::size_t write(Args &&...);
  template <typename... Args> asio::detail::any_result async_write(Args &&...) { return {}; }
  template <typename... Args> asio::detail::any_result async_ping(Args &&...) { return {}; }
};
template <bool isRequest, typename Body, typename Fields> bool is_upgrade(const http::message<isRequest, Body, Fields> &);
} // namespace websocket
} // namespace beast
namespace system {
template <> struct is_error_code_enum<beast::websocket::error> : std::true_type {};
} // namespace system
} // namespace boost
