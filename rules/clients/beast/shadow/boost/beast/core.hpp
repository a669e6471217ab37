#pragma once
#include <boost/asio.hpp>
#include <boost/core/ignore_unused.hpp>
#include <boost/utility/string_view.hpp>

#include <iostream>
#include <tuple>

namespace boost {
namespace beast {
namespace net = boost::asio;

using string_view = boost::string_view;
using error_code = boost::system::error_code;
using error_category = boost::system::error_category;
using system_error = boost::system::system_error;
namespace errc = boost::system::errc;
enum class error { timeout = 1 };
enum class condition { timeout = 1 };
enum class role_type { client, server };
bool iequals(string_view, string_view);
string_view to_string_view(const asio::const_buffer &);
struct iless {
  bool operator()(string_view, string_view) const;
};

// --- Buffers ------------------------------------------------------------------------

class flat_buffer {
public:
  using const_buffers_type = asio::const_buffer;
  using mutable_buffers_type = asio::mutable_buffer;
  flat_buffer();
  explicit flat_buffer(std::size_t);
  std::size_t size() const;
  std::size_t max_size() const;
  std::size_t capacity() const;
  const_buffers_type data() const;
  const_buffers_type cdata() const;
  mutable_buffers_type prepare(std::size_t);
  void commit(std::size_t);
  void consume(std::size_t);
  void clear();
  void reserve(std::size_t);
  void max_size(std::size_t);
  void shrink_to_fit();
};
class multi_buffer : public flat_buffer {
public:
  using flat_buffer::flat_buffer;
};
template <std::size_t N> class flat_static_buffer : public flat_buffer {};
template <std::size_t N> class static_buffer : public flat_buffer {};
template <typename Buffers> std::string buffers_to_string(const Buffers &);
template <typename Buffers> std::string make_printable(const Buffers &);
template <typename Buffers> Buffers buffers_front(const Buffers &);
template <typename Buffer> std::ostream &ostream(Buffer &);
template <typename Buffers> std::size_t buffer_bytes(const Buffers &);
template <typename T> class span {
public:
  span();
  template <typename Container> explicit span(Container &&);
};

// --- Streams ----------------------------------------------------------------------------

class unlimited_rate_policy {};
class simple_rate_policy {
public:
  void read_limit(std::size_t);
  void write_limit(std::size_t);
};

template <typename Protocol, typename Executor = asio::any_io_executor, typename RatePolicy = unlimited_rate_policy>
class basic_stream {
public:
  using socket_type = asio::basic_stream_socket<Protocol, Executor>;
  using executor_type = Executor;
  using protocol_type = Protocol;
  using endpoint_type = typename Protocol::endpoint;
  using lowest_layer_type = typename socket_type::lowest_layer_type;
  template <typename... Args> explicit basic_stream(Args &&...);
  basic_stream(basic_stream &&);
  socket_type release_socket();
  socket_type &socket();
  const socket_type &socket() const;
  RatePolicy &rate_policy();
  executor_type get_executor();
  template <typename Duration> void expires_after(const Duration &);
  template <typename Time> void expires_at(const Time &);
  void expires_never();
  void cancel();
  void close();
  void connect(const endpoint_type &);
  void connect(const endpoint_type &, error_code &);
  template <typename Endpoints> endpoint_type connect(const Endpoints &);
  template <typename Endpoints> endpoint_type connect(const Endpoints &, error_code &);
  template <typename Endpoints, typename... Tokens>
  asio::detail::any_result async_connect(const Endpoints &, Tokens &&...) { return {}; }
  template <typename Buffers> std::size_t write_some(const Buffers &);
  template <typename Buffers> std::size_t read_some(const Buffers &);
  template <typename Buffers, typename Token> asio::detail::any_result async_write_some(const Buffers &, Token &&) { return {}; }
  template <typename Buffers, typename Token> asio::detail::any_result async_read_some(const Buffers &, Token &&) { return {}; }
};
using tcp_stream = basic_stream<asio::ip::tcp, asio::any_io_executor, unlimited_rate_policy>;

template <typename Next> class flat_stream {
public:
  using next_layer_type = typename std::remove_reference<Next>::type;
  using executor_type = typename next_layer_type::executor_type;
  using lowest_layer_type = typename next_layer_type::lowest_layer_type;
  template <typename... Args> explicit flat_stream(Args &&...);
  executor_type get_executor();
  next_layer_type &next_layer();
  lowest_layer_type &lowest_layer();
};
template <typename Next, typename Buffer> class buffered_read_stream {
public:
  using next_layer_type = typename std::remove_reference<Next>::type;
  using executor_type = typename next_layer_type::executor_type;
  using lowest_layer_type = typename next_layer_type::lowest_layer_type;
  template <typename... Args> explicit buffered_read_stream(Args &&...);
  executor_type get_executor();
  next_layer_type &next_layer();
  lowest_layer_type &lowest_layer();
  Buffer &buffer();
};
template <typename T> using executor_type = typename T::executor_type;
// The stream with the timeouts, where there is one below the others.
namespace detail {
template <typename T, typename = void> struct lowest {
  using type = T;
};
template <typename T> struct lowest<T, std::void_t<typename T::next_layer_type>> : lowest<typename T::next_layer_type> {};
template <typename Protocol, typename Executor> struct lowest<asio::basic_stream_socket<Protocol, Executor>, void> {
  using type = asio::basic_stream_socket<Protocol, Executor>;
};
} // namespace detail
template <typename T> using lowest_layer_type = typename detail::lowest<T>::type;
template <typename T> lowest_layer_type<T> &get_lowest_layer(T &);
template <typename T> void close_socket(T &);

template <typename F, typename... Args> auto bind_front_handler(F &&, Args &&...) {
  return [](auto &&...) {};
}
template <typename F, typename... Args> auto bind_handler(F &&, Args &&...) {
  return [](auto &&...) {};
}
template <typename Handler, typename Executor> class async_base {
public:
  template <typename T> async_base(T &&, const Executor &);
  template <typename... Args> void complete(bool, Args &&...);
};
template <typename Stream, typename Buffer> bool detect_ssl(Stream &, Buffer &, error_code &);
template <typename Stream, typename Buffer, typename Token>
asio::detail::any_result async_detect_ssl(Stream &, Buffer &, Token &&) { return {}; }

// --- Files ----------------------------------------------------------------------------

enum class file_mode { read, scan, write, write_new, write_existing, append, append_existing };
class file_stdio {
public:
  bool is_open() const;
  void close(error_code &);
  void open(const char *, file_mode, error_code &);
  std::uint64_t size(error_code &) const;
  std::size_t read(void *, std::size_t, error_code &);
  std::size_t write(const void *, std::size_t, error_code &);
};
using file_posix = file_stdio;
using file = file_stdio;

} // namespace beast
namespace system {
template <> struct is_error_code_enum<beast::error> : std::true_type {};
} // namespace system
bool operator==(const system::error_code &, beast::condition);
} // namespace boost
