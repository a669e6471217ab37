//===- http_msg.h - shadow header of the C++ REST SDK: HTTP messages ---===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPPREST_HTTP_MSG_H
#define PATLINT_SHADOW_CPPREST_HTTP_MSG_H

#include <cpprest/base_uri.h>
#include <cpprest/http_compression.h>
#include <cpprest/json.h>
#include <cpprest/streams.h>
#include <cpprest/uri_builder.h>
#include <pplx/pplxtasks.h>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <system_error>

namespace utility {
typedef std::chrono::seconds seconds;
} // namespace utility

namespace web {
namespace http {
using web::uri;
using web::uri_builder;
typedef utility::string_t method;
typedef unsigned short status_code;
typedef utility::string_t reason_phrase;
class methods {
public:
  const static method GET, POST, PUT, DEL, HEAD, OPTIONS, TRCE, CONNECT, MERGE, PATCH;
};
class status_codes {
public:
  const static status_code Continue = 100, SwitchingProtocols = 101, OK = 200, Created = 201, Accepted = 202;
  const static status_code NoContent = 204, ResetContent = 205, PartialContent = 206;
  const static status_code MultipleChoices = 300, MovedPermanently = 301, Found = 302, SeeOther = 303;
  const static status_code NotModified = 304, UseProxy = 305, TemporaryRedirect = 307, PermanentRedirect = 308;
  const static status_code BadRequest = 400, Unauthorized = 401, PaymentRequired = 402, Forbidden = 403, NotFound = 404;
  const static status_code MethodNotAllowed = 405, NotAcceptable = 406, ProxyAuthRequired = 407, RequestTimeout = 408;
  const static status_code Conflict = 409, Gone = 410, LengthRequired = 411, PreconditionFailed = 412;
  const static status_code RequestEntityTooLarge = 413, UnsupportedMediaType = 415, UnprocessableEntity = 422;
  const static status_code TooManyRequests = 429, InternalError = 500, NotImplemented = 501, BadGateway = 502;
  const static status_code ServiceUnavailable = 503, GatewayTimeout = 504;
};
class header_names {
public:
  const static utility::string_t accept, accept_encoding, accept_language, authorization, cache_control;
  const static utility::string_t connection, content_encoding, content_length, content_type, cookie, date, host;
  const static utility::string_t location, set_cookie, transfer_encoding, if_match, if_none_match, if_modified_since, etag, accept_charset, user_agent, www_authenticate;
};
class http_exception : public std::exception {
public:
  explicit http_exception(const utility::string_t &text);
  explicit http_exception(int code);
  const char *what() const noexcept override;
  const std::error_code &error_code() const;
};

class http_headers {
public:
  typedef utility::string_t key_type;
  typedef std::map<utility::string_t, utility::string_t>::iterator iterator;
  typedef std::map<utility::string_t, utility::string_t>::const_iterator const_iterator;
  http_headers();
  template <class T> void add(const key_type &name, const T &value);
  void remove(const key_type &name);
  void clear();
  bool has(const key_type &name) const;
  size_t size() const;
  bool empty() const;
  utility::string_t &operator[](const key_type &name);
  iterator find(const key_type &name);
  const_iterator find(const key_type &name) const;
  iterator begin();
  const_iterator begin() const;
  iterator end();
  const_iterator end() const;
  template <class T> bool match(const key_type &name, T &value) const;
  utility::size64_t content_length() const;
  void set_content_length(utility::size64_t length);
  utility::string_t content_type() const;
  void set_content_type(utility::string_t type);
  utility::string_t cache_control() const;
  void set_cache_control(utility::string_t control);
};

class http_response {
public:
  http_response();
  http_response(http::status_code code);
  http::status_code status_code() const;
  void set_status_code(http::status_code code) const;
  const http::reason_phrase &reason_phrase() const;
  http_headers &headers();
  const http_headers &headers() const;
  utility::string_t to_string() const;
  pplx::task<utility::string_t> extract_string(bool ignoreType = false) const;
  pplx::task<std::string> extract_utf8string(bool ignoreType = false) const;
  pplx::task<json::value> extract_json(bool ignoreType = false) const;
  pplx::task<std::vector<unsigned char>> extract_vector() const;
  void set_body(const std::string &text, const std::string &type = "");
  void set_body(const json::value &data);
  void set_body(const std::vector<unsigned char> &data);
  void set_body(const concurrency::streams::istream &stream, const utility::string_t &type = _XPLATSTR("application/octet-stream"));
  void set_body(const concurrency::streams::istream &stream, utility::size64_t length, const utility::string_t &type = _XPLATSTR("application/octet-stream"));
  concurrency::streams::istream body() const;
  pplx::task<http_response> content_ready() const;
};

namespace message_direction {
enum direction { upload, download };
} // namespace message_direction
typedef std::function<void(message_direction::direction, utility::size64_t)> progress_handler;

class http_request {
public:
  http_request();
  http_request(http::method method);
  const http::method &method() const;
  void set_method(const http::method &method) const;
  const uri &request_uri() const;
  void set_request_uri(const uri &uri);
  uri relative_uri() const;
  uri absolute_uri() const;
  http_headers &headers();
  const http_headers &headers() const;
  const utility::string_t &remote_address() const;
  pplx::task<utility::string_t> extract_string(bool ignoreType = false);
  pplx::task<std::string> extract_utf8string(bool ignoreType = false);
  pplx::task<json::value> extract_json(bool ignoreType = false) const;
  pplx::task<std::vector<unsigned char>> extract_vector() const;
  void set_body(const std::string &text, const std::string &type = std::string("text/plain; charset=utf-8"));
  void set_body(const utility::utf16string &text, utility::utf16string type = utility::utf16string());
  void set_body(const json::value &data);
  void set_body(const std::vector<unsigned char> &data);
  void set_body(const concurrency::streams::istream &stream, const utility::string_t &type = _XPLATSTR("application/octet-stream"));
  void set_body(const concurrency::streams::istream &stream, utility::size64_t length, const utility::string_t &type = _XPLATSTR("application/octet-stream"));
  concurrency::streams::istream body() const;
  void set_compressor(std::unique_ptr<compression::compress_provider> provider);
  bool set_compressor(utility::string_t algorithm);
  void set_progress_handler(const progress_handler &handler);
  void set_response_stream(const concurrency::streams::ostream &stream);
  pplx::task<void> reply(const http_response &response) const;
  pplx::task<void> reply(http::status_code status) const;
  pplx::task<void> reply(http::status_code status, const json::value &data) const;
  pplx::task<void> reply(http::status_code status, const std::string &text, const std::string &type = "text/plain") const;
  utility::string_t to_string() const;
};

class http_pipeline_stage : public std::enable_shared_from_this<http_pipeline_stage> {
public:
  virtual ~http_pipeline_stage();
  virtual pplx::task<http_response> propagate(http_request request) = 0;
  const std::shared_ptr<http_pipeline_stage> &next_stage() const;
};
} // namespace http
} // namespace web

#endif
