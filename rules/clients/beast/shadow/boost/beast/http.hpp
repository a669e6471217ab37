#pragma once
#include <boost/beast/core.hpp>

#include <vector>

namespace boost {
namespace beast {
namespace http {

enum class verb {
  unknown, delete_, get, head, post, put, connect, options, trace, copy, lock, mkcol, move, propfind, proppatch,
  search, unlock, bind, rebind, unbind, acl, report, mkactivity, checkout, merge, msearch, notify, subscribe,
  unsubscribe, patch, purge, mkcalendar, link, unlink
};
verb string_to_verb(string_view);
string_view to_string(verb);
std::ostream &operator<<(std::ostream &, verb);

// Those that programs name.
enum class field : unsigned short {
  unknown, a_im, accept, accept_charset, accept_encoding, accept_language, accept_ranges,
  access_control_allow_credentials, access_control_allow_headers, access_control_allow_methods,
  access_control_allow_origin, access_control_expose_headers, access_control_max_age, access_control_request_headers,
  access_control_request_method, age, allow, alt_svc, authentication_info, authorization, body, cache_control, comments,
  connection, content_disposition, content_encoding, content_id, content_language, content_length, content_location,
  content_md5, content_range, content_security_policy, content_transfer_encoding, content_type, cookie, cookie2, date,
  depth, destination, dnt, etag, expect, expires, forwarded, from, host, http2_settings, if_, if_match,
  if_modified_since, if_none_match, if_range, if_unmodified_since, keep_alive, key, keywords, last_modified, link,
  location, lock_token, max_forwards, message_id, mime_version, origin, overwrite, path, pragma, prefer, priority,
  proxy_authenticate, proxy_authorization, proxy_connection, public_key_pins, range, received, referer, refresh,
  reply_to, retry_after, sec_websocket_accept, sec_websocket_extensions, sec_websocket_key, sec_websocket_protocol,
  sec_websocket_version, server, set_cookie, set_cookie2, soapaction, status_uri, strict_transport_security, subject,
  te, timeout, topic, trailer, transfer_encoding, upgrade, upgrade_insecure_requests, urgency, uri, user_agent, vary,
  version, via, want_digest, warning, www_authenticate, x_device_accept, x_device_user_agent, x_frame_options,
  x_requested_with
};
string_view to_string(field);
field string_to_field(string_view);
std::ostream &operator<<(std::ostream &, field);

enum class status : unsigned {
  unknown = 0, continue_ = 100, switching_protocols = 101, processing = 102, ok = 200, created = 201, accepted = 202,
  non_authoritative_information = 203, no_content = 204, reset_content = 205, partial_content = 206,
  multi_status = 207, multiple_choices = 300, moved_permanently = 301, found = 302, see_other = 303,
  not_modified = 304, use_proxy = 305, temporary_redirect = 307, permanent_redirect = 308, bad_request = 400,
  unauthorized = 401, payment_required = 402, forbidden = 403, not_found = 404, method_not_allowed = 405,
  not_acceptable = 406, proxy_authentication_required = 407, request_timeout = 408, conflict = 409, gone = 410,
  length_required = 411, precondition_failed = 412, payload_too_large = 413, uri_too_long = 414,
  unsupported_media_type = 415, range_not_satisfiable = 416, expectation_failed = 417, unprocessable_entity = 422,
  locked = 423, upgrade_required = 426, too_many_requests = 429, internal_server_error = 500, not_implemented = 501,
  bad_gateway = 502, service_unavailable = 503, gateway_timeout = 504, http_version_not_supported = 505
};
enum class status_class : unsigned { unknown, informational, successful, redirection, client_error, server_error };
status int_to_status(unsigned);
status_class to_status_class(status);
status_class to_status_class(unsigned);
unsigned to_status_number(status);
string_view obsolete_reason(status);
std::ostream &operator<<(std::ostream &, status);

enum class error {
  end_of_stream = 1, partial_message, need_more, unexpected_body, need_buffer, end_of_chunk, buffer_overflow,
  header_limit, body_limit, bad_alloc, bad_line_ending, bad_method, bad_target, bad_version, bad_status, bad_reason,
  bad_field, bad_value, bad_content_length, bad_transfer_encoding, bad_chunk, bad_chunk_extension, bad_obs_fold
};

// --- Messages -----------------------------------------------------------------------

template <typename Allocator> class basic_fields {
public:
  class value_type {
  public:
    field name() const;
    string_view name_string() const;
    string_view value() const;
  };
  using const_iterator = const value_type *;
  using iterator = const_iterator;
  basic_fields();
  explicit basic_fields(const Allocator &);
  string_view at(field) const;
  string_view at(string_view) const;
  string_view operator[](field) const;
  string_view operator[](string_view) const;
  const_iterator begin() const;
  const_iterator end() const;
  const_iterator cbegin() const;
  const_iterator cend() const;
  void clear();
  void insert(field, string_view);
  void insert(string_view, string_view);
  void insert(field, string_view, string_view);
  void set(field, string_view);
  void set(string_view, string_view);
  const_iterator erase(const_iterator);
  std::size_t erase(field);
  std::size_t erase(string_view);
  void swap(basic_fields &);
  std::size_t count(field) const;
  std::size_t count(string_view) const;
  bool contains(field) const;
  bool contains(string_view) const;
  const_iterator find(field) const;
  const_iterator find(string_view) const;
  std::pair<const_iterator, const_iterator> equal_range(field) const;
};
using fields = basic_fields<std::allocator<char>>;

template <bool isRequest, typename Fields = fields> class header;
template <typename Fields> class header<true, Fields> : public Fields {
public:
  using is_request = std::true_type;
  using fields_type = Fields;
  header();
  unsigned version() const;
  void version(unsigned);
  verb method() const;
  void method(verb);
  string_view method_string() const;
  void method_string(string_view);
  string_view target() const;
  void target(string_view);
};
template <typename Fields> class header<false, Fields> : public Fields {
public:
  using is_request = std::false_type;
  using fields_type = Fields;
  header();
  unsigned version() const;
  void version(unsigned);
  status result() const;
  void result(status);
  void result(unsigned);
  unsigned result_int() const;
  string_view reason() const;
  void reason(string_view);
};
template <typename Fields = fields> using request_header = header<true, Fields>;
template <typename Fields = fields> using response_header = header<false, Fields>;

template <bool isRequest, typename Body, typename Fields = fields> class message : public header<isRequest, Fields> {
public:
  using header_type = header<isRequest, Fields>;
  using body_type = Body;
  message();
  template <typename... Args> explicit message(header_type &&, Args &&...);
  template <typename... Args> explicit message(const header_type &, Args &&...);
  template <typename Version, typename = std::enable_if_t<isRequest && std::is_convertible_v<Version, unsigned>>>
  message(verb, string_view, Version);
  template <typename Version, typename Arg, typename = std::enable_if_t<isRequest && std::is_convertible_v<Version, unsigned>>>
  message(verb, string_view, Version, Arg &&);
  template <typename Version, typename Arg, typename Fields2, typename = std::enable_if_t<isRequest && std::is_convertible_v<Version, unsigned>>>
  message(verb, string_view, Version, Arg &&, Fields2 &&);
  template <typename Version, typename = std::enable_if_t<!isRequest && std::is_convertible_v<Version, unsigned>>>
  message(status, Version);
  template <typename Version, typename Arg, typename = std::enable_if_t<!isRequest && std::is_convertible_v<Version, unsigned>>>
  message(status, Version, Arg &&);
  template <typename... Args> explicit message(std::piecewise_construct_t, std::tuple<Args...>);
  const header_type &base() const;
  header_type &base();
  bool chunked() const;
  void chunked(bool);
  bool has_content_length() const;
  void content_length(std::uint64_t);
  bool keep_alive() const;
  void keep_alive(bool);
  bool need_eof() const;
  std::uint64_t payload_size() const;
  void prepare_payload();
  typename Body::value_type &body();
  const typename Body::value_type &body() const;
};
template <typename Body, typename Fields = fields> using request = message<true, Body, Fields>;
template <typename Body, typename Fields = fields> using response = message<false, Body, Fields>;
template <bool isRequest, typename Fields> std::ostream &operator<<(std::ostream &, const header<isRequest, Fields> &);
template <bool isRequest, typename Body, typename Fields>
std::ostream &operator<<(std::ostream &, const message<isRequest, Body, Fields> &);

class message_generator {
public:
  template <bool isRequest, typename Body, typename Fields> message_generator(message<isRequest, Body, Fields> &&);
  bool is_done() const;
  bool keep_alive() const;
};

// --- Bodies ---------------------------------------------------------------------------

template <typename Char, typename Traits = std::char_traits<Char>, typename Allocator = std::allocator<Char>>
struct basic_string_body {
  using value_type = std::basic_string<Char, Traits, Allocator>;
};
using string_body = basic_string_body<char>;
struct empty_body {
  struct value_type {};
};
template <typename Buffer> struct basic_dynamic_body {
  using value_type = Buffer;
};
using dynamic_body = basic_dynamic_body<multi_buffer>;
struct buffer_body {
  struct value_type {
    void *data = nullptr;
    std::size_t size = 0;
    bool more = true;
  };
};
template <typename File> struct basic_file_body {
  class value_type {
  public:
    bool is_open() const;
    std::uint64_t size() const;
    void close();
    void open(const char *, file_mode, error_code &);
    void reset(File &&, error_code &);
    File &file();
  };
};
using file_body = basic_file_body<beast::file>;
template <typename T> struct vector_body {
  using value_type = std::vector<T>;
};
template <typename T> struct span_body {
  using value_type = span<T>;
};

// --- Reading and writing ------------------------------------------------------------------

template <bool isRequest, typename Body, typename Fields = fields> class serializer {
public:
  using value_type = message<isRequest, Body, Fields>;
  explicit serializer(value_type &);
  explicit serializer(const value_type &);
  const value_type &get() const;
  void limit(std::size_t);
  bool split() const;
  void split(bool);
  bool is_done() const;
  bool is_header_done() const;
  bool keep_alive();
};
template <typename Body, typename Fields = fields> using request_serializer = serializer<true, Body, Fields>;
template <typename Body, typename Fields = fields> using response_serializer = serializer<false, Body, Fields>;

template <bool isRequest> class basic_parser {
public:
  bool got_some() const;
  bool is_done() const;
  bool is_header_done() const;
  bool upgrade() const;
  bool keep_alive() const;
  bool chunked() const;
  std::uint64_t content_length() const;
  bool need_eof() const;
  template <typename Limit> void body_limit(Limit);
  void header_limit(std::uint32_t);
  bool eager() const;
  void eager(bool);
  bool skip() const;
  void skip(bool);
  template <typename Buffers> std::size_t put(const Buffers &, error_code &);
  void put_eof(error_code &);
};
template <bool isRequest, typename Body, typename Allocator = std::allocator<char>>
class parser : public basic_parser<isRequest> {
public:
  using value_type = message<isRequest, Body, basic_fields<Allocator>>;
  template <typename... Args> explicit parser(Args &&...);
  const value_type &get() const;
  value_type &get();
  value_type release();
  template <typename F> void on_chunk_header(F &) {}
  template <typename F> void on_chunk_body(F &) {}
};
template <typename Body, typename Allocator = std::allocator<char>> using request_parser = parser<true, Body, Allocator>;
template <typename Body, typename Allocator = std::allocator<char>> using response_parser = parser<false, Body, Allocator>;

#define PATLINT_SHADOW_WRITE(name)                                                                                     \
  template <typename Stream, bool isRequest, typename Body, typename Fields>                                           \
  std::size_t name(Stream &, serializer<isRequest, Body, Fields> &);                                                   \
  template <typename Stream, bool isRequest, typename Body, typename Fields>                                           \
  std::size_t name(Stream &, serializer<isRequest, Body, Fields> &, error_code &);                                     \
  template <typename Stream, bool isRequest, typename Body, typename Fields, typename... Tokens>                       \
  asio::detail::any_result async_##name(Stream &, serializer<isRequest, Body, Fields> &, Tokens &&...) { return {}; }
PATLINT_SHADOW_WRITE(write)
PATLINT_SHADOW_WRITE(write_some)
PATLINT_SHADOW_WRITE(write_header)
#undef PATLINT_SHADOW_WRITE
template <typename Stream, bool isRequest, typename Body, typename Fields>
std::size_t write(Stream &, const message<isRequest, Body, Fields> &);
template <typename Stream, bool isRequest, typename Body, typename Fields>
std::size_t write(Stream &, const message<isRequest, Body, Fields> &, error_code &);
template <typename Stream, bool isRequest, typename Body, typename Fields, typename... Tokens>
asio::detail::any_result async_write(Stream &, const message<isRequest, Body, Fields> &, Tokens &&...) { return {}; }

template <typename Stream, typename Buffer, typename Parser> std::size_t read(Stream &, Buffer &, Parser &);
template <typename Stream, typename Buffer, typename Parser> std::size_t read(Stream &, Buffer &, Parser &, error_code &);
template <typename Stream, typename Buffer, typename Parser, typename... Tokens>
asio::detail::any_result async_read(Stream &, Buffer &, Parser &, Tokens &&...) { return {}; }
template <typename Stream, typename Buffer, typename Parser> std::size_t read_header(Stream &, Buffer &, Parser &);
template <typename Stream, typename Buffer, typename Parser>
std::size_t read_header(Stream &, Buffer &, Parser &, error_code &);
template <typename Stream, typename Buffer, typename Parser, typename... Tokens>
asio::detail::any_result async_read_header(Stream &, Buffer &, Parser &, Tokens &&...) { return {}; }
template <typename Stream, typename Buffer, typename Parser> std::size_t read_some(Stream &, Buffer &, Parser &);
template <typename Stream, typename Buffer, typename Parser>
std::size_t read_some(Stream &, Buffer &, Parser &, error_code &);
template <typename Stream, typename Buffer, typename Parser, typename... Tokens>
asio::detail::any_result async_read_some(Stream &, Buffer &, Parser &, Tokens &&...) { return {}; }

struct chunk_last {};
template <typename Buffers> Buffers make_chunk(const Buffers &);
chunk_last make_chunk_last();
bool validate_list(string_view);
class param_list {
public:
  explicit param_list(string_view);
};
class ext_list {
public:
  explicit ext_list(string_view);
};
class token_list {
public:
  explicit token_list(string_view);
  bool exists(string_view);
};
} // namespace http

template <typename Stream> std::size_t write(Stream &, http::message_generator);
template <typename Stream> std::size_t write(Stream &, http::message_generator, error_code &);
template <typename Stream, typename... Tokens>
asio::detail::any_result async_write(Stream &, http::message_generator, Tokens &&...) { return {}; }
} // namespace beast
namespace system {
template <> struct is_error_code_enum<beast::http::error> : std::true_type {};
} // namespace system
} // namespace boost
