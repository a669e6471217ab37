#pragma once
// What HTTP programs use of Boost.Asio. Completion tokens of all kinds are
// taken by each asynchronous function.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(__cpp_impl_coroutine) && __has_include(<coroutine>)
#include <coroutine>
#endif

#include <boost/system/error_code.hpp>

namespace boost {
namespace asio {

using boost::system::error_code;

namespace detail {
/// Stands where what is returned depends on the completion token.
struct any_result {
  template <typename T> operator T() const;
  bool await_ready() const;
  template <typename Handle> void await_suspend(Handle) const;
  any_result await_resume() const;
};
} // namespace detail

// --- Executors --------------------------------------------------------------------

class execution_context {
public:
  void notify_fork(int);
};

class any_io_executor {
public:
  any_io_executor();
  template <typename Executor> any_io_executor(Executor);
  execution_context &context() const;
};
using executor = any_io_executor;

class io_context : public execution_context {
public:
  class executor_type {
  public:
    io_context &context() const;
    template <typename F> void execute(F &&) const {}
    bool running_in_this_thread() const;
  };
  class work {
  public:
    explicit work(io_context &);
  };
  class strand;
  io_context();
  explicit io_context(int);
  executor_type get_executor();
  std::size_t run();
  template <typename Duration> std::size_t run_for(const Duration &);
  template <typename Time> std::size_t run_until(const Time &);
  std::size_t run_one();
  std::size_t poll();
  std::size_t poll_one();
  void stop();
  bool stopped() const;
  void restart();
  void reset();
  template <typename F> void post(F &&) {}
  template <typename F> void dispatch(F &&) {}
};
using io_service = io_context;

class thread_pool : public execution_context {
public:
  using executor_type = io_context::executor_type;
  thread_pool();
  explicit thread_pool(std::size_t);
  executor_type get_executor();
  executor_type executor();
  void join();
  void stop();
};

class system_executor {};
class system_context : public execution_context {};

template <typename Executor> class strand {
public:
  using inner_executor_type = Executor;
  strand();
  explicit strand(const Executor &);
  template <typename Other> strand(const strand<Other> &);
  execution_context &context() const;
  bool running_in_this_thread() const;
  Executor get_inner_executor() const;
  template <typename F> F wrap(F) const;
};
class io_context::strand {
public:
  explicit strand(io_context &);
  io_context &context() const;
  template <typename F> void post(F &&) {}
  template <typename F> void dispatch(F &&) {}
  template <typename F> F wrap(F);
};
strand<io_context::executor_type> make_strand(io_context &);
strand<io_context::executor_type> make_strand(thread_pool &);
template <typename Executor> strand<Executor> make_strand(const Executor &);

template <typename Executor> class executor_work_guard {
public:
  explicit executor_work_guard(const Executor &);
  void reset();
  Executor get_executor() const;
  bool owns_work() const;
};
template <typename Context> executor_work_guard<io_context::executor_type> make_work_guard(Context &&);

template <typename... T> detail::any_result post(T &&...) { return {}; }
template <typename... T> detail::any_result dispatch(T &&...) { return {}; }
template <typename... T> detail::any_result defer(T &&...) { return {}; }

// --- Completion tokens -------------------------------------------------------------

template <typename Executor = any_io_executor> struct use_awaitable_t {
  constexpr use_awaitable_t() {}
  template <typename T> using as_default_on_t = T;
  template <typename T> static T as_default_on(T);
};
inline constexpr use_awaitable_t<> use_awaitable{};
struct deferred_t {
  template <typename T> using as_default_on_t = T;
};
inline constexpr deferred_t deferred{};
struct use_future_t {
  template <typename T> T operator()(T) const;
};
inline constexpr use_future_t use_future{};
struct detached_t {};
inline constexpr detached_t detached{};
template <typename Token = use_awaitable_t<>> struct as_tuple_t {
  constexpr as_tuple_t() {}
  template <typename T> using as_default_on_t = T;
  template <typename T> static T as_default_on(T);
};
template <typename Token> as_tuple_t<Token> as_tuple(Token &&);
inline constexpr as_tuple_t<> as_tuple_default{};
template <typename Token> struct redirect_error_t {};
template <typename Token> redirect_error_t<Token> redirect_error(Token &&, error_code &);
template <typename Token, typename Slot> Token bind_cancellation_slot(Slot, Token &&);
template <typename Executor, typename F> F bind_executor(const Executor &, F);
template <typename Allocator, typename F> F bind_allocator(const Allocator &, F);
template <typename Executor, typename Token> Token cancel_after(Executor, Token);
namespace experimental {
using asio::as_tuple;
using asio::as_tuple_t;
} // namespace experimental
namespace placeholders {
inline constexpr struct error_place {} error{};
inline constexpr struct results_place {} results{};
inline constexpr struct iterator_place {} iterator{};
inline constexpr struct bytes_place {} bytes_transferred{};
} // namespace placeholders

template <typename Executor> class basic_yield_context {
public:
  basic_yield_context operator[](error_code &) const;
  any_io_executor get_executor() const;
};
using yield_context = basic_yield_context<any_io_executor>;
template <typename... T> detail::any_result spawn(T &&...) { return {}; }

template <typename T, typename Executor = any_io_executor> class awaitable;
namespace detail {
template <typename T> struct awaitable_promise_base {
  template <typename U> void return_value(U &&);
};
template <> struct awaitable_promise_base<void> {
  void return_void();
};
template <typename T> struct always {
  bool await_ready() const noexcept;
  template <typename Handle> void await_suspend(Handle) const noexcept;
  T await_resume() const noexcept;
};
template <typename T> struct awaitable_promise : awaitable_promise_base<T> {
  awaitable<T> get_return_object();
  always<void> initial_suspend();
  always<void> final_suspend() noexcept;
  void unhandled_exception();
};
} // namespace detail
template <typename T, typename Executor> class awaitable {
public:
  using promise_type = detail::awaitable_promise<T>;
  bool await_ready() const;
  template <typename Handle> void await_suspend(Handle) const;
  T await_resume() const;
};
template <typename Executor, typename F, typename Token> detail::any_result co_spawn(Executor &&, F &&, Token &&) { return {}; }
namespace this_coro {
inline constexpr detail::always<any_io_executor> executor{};
inline constexpr detail::always<int> cancellation_state{};
} // namespace this_coro

template <typename T, typename Result> struct async_result;
template <typename... T> detail::any_result async_initiate(T &&...) { return {}; }
template <typename... T> detail::any_result async_compose(T &&...) { return {}; }

// --- Buffers ------------------------------------------------------------------------

class mutable_buffer {
public:
  mutable_buffer();
  mutable_buffer(void *, std::size_t);
  void *data() const;
  std::size_t size() const;
};
class const_buffer {
public:
  const_buffer();
  const_buffer(const void *, std::size_t);
  const_buffer(const mutable_buffer &);
  const void *data() const;
  std::size_t size() const;
};
using const_buffers_1 = const_buffer;
using mutable_buffers_1 = mutable_buffer;
mutable_buffer buffer(void *, std::size_t);
const_buffer buffer(const void *, std::size_t);
template <typename T> const_buffer buffer(const T &);
template <typename T> const_buffer buffer(const T &, std::size_t);
template <typename T> mutable_buffer buffer(T &);
template <typename T> mutable_buffer buffer(T &, std::size_t);
template <typename T> std::size_t buffer_size(const T &);
template <typename T, typename U> std::size_t buffer_copy(const T &, const U &);
template <typename T> const char *buffers_begin(const T &);
template <typename T> const char *buffers_end(const T &);
template <typename Buffers> class buffers_iterator {};
template <typename T> mutable_buffer dynamic_buffer(T &);
template <typename T> mutable_buffer dynamic_buffer(T &, std::size_t);

// --- Names and sockets ----------------------------------------------------------------

class socket_base {
public:
  enum shutdown_type { shutdown_receive, shutdown_send, shutdown_both };
  enum wait_type { wait_read, wait_write, wait_error };
  static constexpr int max_listen_connections = 128;
  struct reuse_address {
    explicit reuse_address(bool);
  };
  struct keep_alive {
    explicit keep_alive(bool);
  };
};

namespace ip {
class address {
public:
  address();
  static address from_string(const std::string &);
  std::string to_string() const;
  bool is_v4() const;
  bool is_v6() const;
  bool is_loopback() const;
};
address make_address(const std::string &);
address make_address(const std::string &, error_code &);
std::string host_name();

struct resolver_base {
  enum flags { passive, canonical_name, numeric_host, numeric_service, address_configured };
};

template <typename Protocol> class basic_endpoint {
public:
  basic_endpoint();
  basic_endpoint(const Protocol &, unsigned short);
  basic_endpoint(const ip::address &, unsigned short);
  ip::address address() const;
  void address(const ip::address &);
  unsigned short port() const;
  void port(unsigned short);
};

template <typename Protocol> class basic_resolver_entry {
public:
  basic_endpoint<Protocol> endpoint() const;
  operator basic_endpoint<Protocol>() const;
  std::string host_name() const;
  std::string service_name() const;
};

template <typename Protocol> class basic_resolver_results {
public:
  using endpoint_type = basic_endpoint<Protocol>;
  using const_iterator = const basic_resolver_entry<Protocol> *;
  using iterator = const_iterator;
  basic_resolver_results();
  const_iterator begin() const;
  const_iterator end() const;
  std::size_t size() const;
  bool empty() const;
  // It is an iterator of its own, too.
  const basic_resolver_entry<Protocol> &operator*() const;
  const basic_resolver_entry<Protocol> *operator->() const;
  basic_resolver_results &operator++();
  bool operator==(const basic_resolver_results &) const;
};
template <typename Protocol> using basic_resolver_iterator = basic_resolver_results<Protocol>;

template <typename Protocol> class basic_resolver_query {
public:
  basic_resolver_query(const std::string &, const std::string &);
  basic_resolver_query(const std::string &, const std::string &, resolver_base::flags);
  basic_resolver_query(const Protocol &, const std::string &, const std::string &);
};

template <typename Protocol, typename Executor = any_io_executor> class basic_resolver : public resolver_base {
public:
  using executor_type = Executor;
  using protocol_type = Protocol;
  using endpoint_type = basic_endpoint<Protocol>;
  using results_type = basic_resolver_results<Protocol>;
  using iterator = basic_resolver_iterator<Protocol>;
  using query = basic_resolver_query<Protocol>;
  template <typename Context> explicit basic_resolver(Context &&);
  Executor get_executor();
  void cancel();
  results_type resolve(const query &);
  results_type resolve(const query &, error_code &);
  results_type resolve(std::string_view, std::string_view);
  results_type resolve(std::string_view, std::string_view, error_code &);
  results_type resolve(std::string_view, std::string_view, resolver_base::flags);
  results_type resolve(std::string_view, std::string_view, resolver_base::flags, error_code &);
  results_type resolve(const Protocol &, std::string_view, std::string_view);
  results_type resolve(const Protocol &, std::string_view, std::string_view, error_code &);
  template <typename Token> detail::any_result async_resolve(const query &, Token &&) { return {}; }
  detail::any_result async_resolve(std::string_view, std::string_view) { return {}; }
  template <typename Token> detail::any_result async_resolve(std::string_view, std::string_view, Token &&) { return {}; }
  template <typename Token>
  detail::any_result async_resolve(std::string_view, std::string_view, resolver_base::flags, Token &&) { return {}; }
  template <typename Token>
  detail::any_result async_resolve(const Protocol &, std::string_view, std::string_view, Token &&) { return {}; }
};
} // namespace ip

template <typename Protocol, typename Executor = any_io_executor> class basic_socket : public socket_base {
public:
  using executor_type = Executor;
  using protocol_type = Protocol;
  using endpoint_type = typename Protocol::endpoint;
  using lowest_layer_type = basic_socket;
  Executor get_executor();
  lowest_layer_type &lowest_layer();
  void open(const Protocol &);
  void open(const Protocol &, error_code &);
  bool is_open() const;
  void close();
  void close(error_code &);
  void cancel();
  void cancel(error_code &);
  std::size_t available() const;
  void connect(const endpoint_type &);
  void connect(const endpoint_type &, error_code &);
  template <typename Token> detail::any_result async_connect(const endpoint_type &, Token &&) { return {}; }
  template <typename Token> detail::any_result async_wait(wait_type, Token &&) { return {}; }
  template <typename Option> void set_option(const Option &);
  template <typename Option> void set_option(const Option &, error_code &);
  void shutdown(shutdown_type);
  void shutdown(shutdown_type, error_code &);
  void non_blocking(bool);
  int native_handle();
  endpoint_type remote_endpoint() const;
  endpoint_type remote_endpoint(error_code &) const;
  endpoint_type local_endpoint() const;
};
template <typename Protocol, typename Executor = any_io_executor>
class basic_stream_socket : public basic_socket<Protocol, Executor> {
public:
  using next_layer_type = basic_stream_socket;
  template <typename Context> explicit basic_stream_socket(Context &&);
  template <typename Context> basic_stream_socket(Context &&, const Protocol &);
  template <typename Context> basic_stream_socket(Context &&, const typename Protocol::endpoint &);
  basic_stream_socket(basic_stream_socket &&);
  basic_stream_socket &operator=(basic_stream_socket &&);
  template <typename Buffers> std::size_t write_some(const Buffers &);
  template <typename Buffers> std::size_t write_some(const Buffers &, error_code &);
  template <typename Buffers> std::size_t read_some(const Buffers &);
  template <typename Buffers> std::size_t read_some(const Buffers &, error_code &);
  template <typename Buffers> std::size_t send(const Buffers &);
  template <typename Buffers> std::size_t receive(const Buffers &);
  template <typename Buffers, typename Token> detail::any_result async_read_some(const Buffers &, Token &&) { return {}; }
  template <typename Buffers, typename Token> detail::any_result async_write_some(const Buffers &, Token &&) { return {}; }
  template <typename Buffers, typename Token> detail::any_result async_send(const Buffers &, Token &&) { return {}; }
  template <typename Buffers, typename Token> detail::any_result async_receive(const Buffers &, Token &&) { return {}; }
};
template <typename Protocol, typename Executor = any_io_executor> class basic_socket_acceptor : public socket_base {
public:
  template <typename Context> explicit basic_socket_acceptor(Context &&);
  template <typename Context> basic_socket_acceptor(Context &&, const typename Protocol::endpoint &, bool = true);
  Executor get_executor();
  void open(const Protocol &);
  void open(const Protocol &, error_code &);
  template <typename Option> void set_option(const Option &);
  template <typename Option> void set_option(const Option &, error_code &);
  void bind(const typename Protocol::endpoint &);
  void bind(const typename Protocol::endpoint &, error_code &);
  void listen(int = 0);
  void listen(int, error_code &);
  bool is_open() const;
  void close();
  void close(error_code &);
  void cancel();
  typename Protocol::endpoint local_endpoint() const;
  typename Protocol::socket accept();
  template <typename Other> void accept(Other &);
  template <typename Other> void accept(Other &, error_code &);
  template <typename... Tokens> detail::any_result async_accept(Tokens &&...) { return {}; }
};
template <typename Protocol, typename Executor = any_io_executor> class basic_socket_iostream : public std::iostream {
public:
  basic_socket_iostream();
  basic_socket_iostream(const std::string &, const std::string &);
  void connect(const std::string &, const std::string &);
  void close();
  template <typename Duration> void expires_after(const Duration &);
  error_code error() const;
};

namespace ip {
class tcp {
public:
  using endpoint = basic_endpoint<tcp>;
  using resolver = basic_resolver<tcp>;
  using socket = basic_stream_socket<tcp>;
  using acceptor = basic_socket_acceptor<tcp>;
  using iostream = basic_socket_iostream<tcp>;
  struct no_delay {
    explicit no_delay(bool);
  };
  static tcp v4();
  static tcp v6();
};
} // namespace ip
namespace local {
class stream_protocol {
public:
  class endpoint {
  public:
    endpoint();
    endpoint(const std::string &);
    endpoint(const char *);
    std::string path() const;
  };
  using socket = basic_stream_socket<stream_protocol>;
  using acceptor = basic_socket_acceptor<stream_protocol>;
};
} // namespace local

template <typename Socket, typename Endpoints> typename Socket::endpoint_type connect(Socket &, const Endpoints &);
template <typename Socket, typename Endpoints>
typename Socket::endpoint_type connect(Socket &, const Endpoints &, error_code &);
template <typename Socket, typename Iterator> Iterator connect(Socket &, Iterator, Iterator);
template <typename Socket, typename Iterator> Iterator connect(Socket &, Iterator, Iterator, error_code &);
template <typename Socket, typename Endpoints, typename... Tokens>
detail::any_result async_connect(Socket &, const Endpoints &, Tokens &&...) { return {}; }

template <typename Next> class buffered_stream {
public:
  using next_layer_type = Next;
  using lowest_layer_type = typename Next::lowest_layer_type;
  using executor_type = typename Next::executor_type;
  template <typename... T> explicit buffered_stream(T &&...);
  next_layer_type &next_layer();
  lowest_layer_type &lowest_layer();
  executor_type get_executor();
  std::size_t flush();
  template <typename Token> detail::any_result async_flush(Token &&) { return {}; }
  void close();
  template <typename Buffers> std::size_t write_some(const Buffers &);
  template <typename Buffers> std::size_t read_some(const Buffers &);
};

// --- Reading and writing bytes -----------------------------------------------------------

class streambuf : public std::streambuf {
public:
  explicit streambuf(std::size_t = 0);
  const_buffer data() const;
  mutable_buffer prepare(std::size_t);
  void commit(std::size_t);
  void consume(std::size_t);
  std::size_t size() const;
};
struct transfer_all_t {};
transfer_all_t transfer_all();
transfer_all_t transfer_at_least(std::size_t);
transfer_all_t transfer_exactly(std::size_t);
template <typename Stream, typename... T> std::size_t write(Stream &, T &&...);
template <typename Stream, typename... T> std::size_t read(Stream &, T &&...);
template <typename Stream, typename... T> std::size_t read_until(Stream &, T &&...);
template <typename Stream, typename... T> detail::any_result async_write(Stream &, T &&...) { return {}; }
template <typename Stream, typename... T> detail::any_result async_read(Stream &, T &&...) { return {}; }
template <typename Stream, typename... T> detail::any_result async_read_until(Stream &, T &&...) { return {}; }

// --- Timers and signals ------------------------------------------------------------------

template <typename Clock> class basic_waitable_timer {
public:
  using duration = typename Clock::duration;
  template <typename Context> explicit basic_waitable_timer(Context &&);
  template <typename Context, typename Time> basic_waitable_timer(Context &&, const Time &);
  template <typename Time> std::size_t expires_after(const Time &);
  template <typename Time> std::size_t expires_from_now(const Time &);
  template <typename Time> std::size_t expires_at(const Time &);
  std::size_t cancel();
  void wait();
  template <typename... Tokens> detail::any_result async_wait(Tokens &&...) { return {}; }
};
using steady_timer = basic_waitable_timer<std::chrono::steady_clock>;
using system_timer = basic_waitable_timer<std::chrono::system_clock>;
using high_resolution_timer = basic_waitable_timer<std::chrono::high_resolution_clock>;
using deadline_timer = steady_timer;
class signal_set {
public:
  template <typename Context, typename... Signals> explicit signal_set(Context &&, Signals...);
  void add(int);
  void cancel();
  template <typename Token> detail::any_result async_wait(Token &&) { return {}; }
};

namespace error {
enum basic_errors { operation_aborted, connection_refused, connection_reset, timed_out, not_connected, connection_aborted, broken_pipe };
enum misc_errors { already_open, eof, not_found };
enum netdb_errors { host_not_found, host_not_found_try_again };
error_code make_error_code(basic_errors);
error_code make_error_code(misc_errors);
error_code make_error_code(netdb_errors);
const boost::system::error_category &get_ssl_category();
const boost::system::error_category &get_netdb_category();
const boost::system::error_category &get_misc_category();
} // namespace error

} // namespace asio
namespace system {
template <> struct is_error_code_enum<asio::error::basic_errors> : std::true_type {};
template <> struct is_error_code_enum<asio::error::misc_errors> : std::true_type {};
template <> struct is_error_code_enum<asio::error::netdb_errors> : std::true_type {};
} // namespace system
} // namespace boost
