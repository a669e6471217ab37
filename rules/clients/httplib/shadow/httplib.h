//===- httplib.h - shadow header of cpp-httplib ---------------------------===//
//
// Stands in for <httplib.h> where the real one is not installed: the clients
// with their overloads by type, requests, responses, and the server, so that
// a route of a server is never taken for a request. Declarations only.
//
// Not here: streams, sockets, compressors, and the many standard headers the
// real one brings along.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_HTTPLIB_H
#define PATLINT_SHADOW_HTTPLIB_H

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>
#ifndef _WIN32
#include <sys/socket.h>
#endif

namespace httplib {

namespace detail {
struct ci {
  bool operator()(const std::string &a, const std::string &b) const;
};
} // namespace detail

using Headers = std::multimap<std::string, std::string, detail::ci>;
using Params = std::multimap<std::string, std::string>;
using Range = std::pair<long long, long long>;
using Ranges = std::vector<Range>;

struct MultipartFormData {
  std::string name;
  std::string content;
  std::string filename;
  std::string content_type;
};
using FormData = MultipartFormData;
using UploadFormData = MultipartFormData;
using MultipartFormDataItems = std::vector<MultipartFormData>;
using UploadFormDataItems = MultipartFormDataItems;
using MultipartFormDataMap = std::multimap<std::string, MultipartFormData>;

class DataSink {
public:
  std::function<bool(const char *data, size_t length)> write;
  std::function<void()> done;
  std::function<bool()> is_writable;
};

struct Request;
struct Response;
using Progress = std::function<bool(uint64_t current, uint64_t total)>;
using UploadProgress = Progress;
using DownloadProgress = Progress;
using ResponseHandler = std::function<bool(const Response &response)>;
using ContentReceiver = std::function<bool(const char *data, size_t length)>;
using ContentProvider =
    std::function<bool(size_t offset, size_t length, DataSink &sink)>;
using ContentProviderWithoutLength =
    std::function<bool(size_t offset, DataSink &sink)>;
using ContentReader = std::function<bool(ContentReceiver receiver)>;
using Logger = std::function<void(const Request &, const Response &)>;

struct Request {
  std::string method;
  std::string path;
  Params params;
  Headers headers;
  std::string body;
  std::string remote_addr;
  int remote_port;
  std::string version;
  std::string target;
  MultipartFormDataMap files;
  Ranges ranges;
  std::map<std::string, std::string> path_params;

  bool has_header(const std::string &key) const;
  std::string get_header_value(const std::string &key, size_t id = 0) const;
  void set_header(const std::string &key, const std::string &value);
  bool has_param(const std::string &key) const;
  std::string get_param_value(const std::string &key, size_t id = 0) const;
  bool is_multipart_form_data() const;
  bool has_file(const std::string &key) const;
  MultipartFormData get_file_value(const std::string &key) const;
};

struct Response {
  std::string version;
  int status;
  std::string reason;
  Headers headers;
  std::string body;
  std::string location;

  bool has_header(const std::string &key) const;
  std::string get_header_value(const std::string &key, size_t id = 0) const;
  void set_header(const std::string &key, const std::string &value);
  void set_redirect(const std::string &url, int status = 302);
  void set_content(const char *s, size_t n, const std::string &content_type);
  void set_content(const std::string &s, const std::string &content_type);
  void set_chunked_content_provider(const std::string &content_type,
                                    ContentProviderWithoutLength provider);
};

enum class Error {
  Success = 0, Unknown, Connection, BindIPAddress, Read, Write,
  ExceedRedirectCount, Canceled, SSLConnection, SSLLoadingCerts,
  SSLServerVerification, UnsupportedMultipartBoundaryChars, Compression,
  ConnectionTimeout, ProxyConnection
};
std::string to_string(Error error);

class Result {
public:
  Result() = default;
  Result(std::unique_ptr<Response> &&response, Error error);
  operator bool() const;
  bool operator==(std::nullptr_t) const;
  bool operator!=(std::nullptr_t) const;
  const Response &value() const;
  Response &value();
  const Response &operator*() const;
  Response &operator*();
  const Response *operator->() const;
  Response *operator->();
  Error error() const;
  bool has_request_header(const std::string &key) const;
};

class StreamHandle {
public:
  std::unique_ptr<Response> response;
  Error error;
  bool is_valid() const;
  long read(char *to, size_t length);
};

// The same verbs and setters in both client classes, as in the real header.
#define PATLINT_HTTPLIB_READ(VERB)                                             \
  Result VERB(const std::string &path);                                        \
  Result VERB(const std::string &path, const Headers &headers);

#define PATLINT_HTTPLIB_WRITE(VERB)                                            \
  Result VERB(const std::string &path);                                        \
  Result VERB(const std::string &path, const Headers &headers);                \
  Result VERB(const std::string &path, const char *body,                       \
              size_t content_length, const std::string &content_type);         \
  Result VERB(const std::string &path, const Headers &headers,                 \
              const char *body, size_t content_length,                         \
              const std::string &content_type);                                \
  Result VERB(const std::string &path, const std::string &body,                \
              const std::string &content_type);                                \
  Result VERB(const std::string &path, const Headers &headers,                 \
              const std::string &body, const std::string &content_type);       \
  Result VERB(const std::string &path, size_t content_length,                  \
              ContentProvider provider, const std::string &content_type);      \
  Result VERB(const std::string &path, ContentProviderWithoutLength provider,  \
              const std::string &content_type);                                \
  Result VERB(const std::string &path, const Headers &headers,                 \
              size_t content_length, ContentProvider provider,                 \
              const std::string &content_type);                                \
  Result VERB(const std::string &path, const Headers &headers,                 \
              ContentProviderWithoutLength provider,                           \
              const std::string &content_type);                                \
  Result VERB(const std::string &path, const Params &params);                  \
  Result VERB(const std::string &path, const Headers &headers,                 \
              const Params &params);                                           \
  Result VERB(const std::string &path, const MultipartFormDataItems &items);   \
  Result VERB(const std::string &path, const Headers &headers,                 \
              const MultipartFormDataItems &items);                            \
  Result VERB(const std::string &path, const Headers &headers,                 \
              const MultipartFormDataItems &items,                             \
              const std::string &boundary);

#define PATLINT_HTTPLIB_CLIENT                                                 \
  PATLINT_HTTPLIB_READ(Get)                                                    \
  Result Get(const std::string &path, Progress progress);                      \
  Result Get(const std::string &path, const Headers &headers,                  \
             Progress progress);                                               \
  Result Get(const std::string &path, ContentReceiver receiver);               \
  Result Get(const std::string &path, const Headers &headers,                  \
             ContentReceiver receiver);                                        \
  Result Get(const std::string &path, ContentReceiver receiver,                \
             Progress progress);                                               \
  Result Get(const std::string &path, const Headers &headers,                  \
             ContentReceiver receiver, Progress progress);                     \
  Result Get(const std::string &path, ResponseHandler handler,                 \
             ContentReceiver receiver);                                        \
  Result Get(const std::string &path, const Headers &headers,                  \
             ResponseHandler handler, ContentReceiver receiver,                \
             Progress progress = nullptr);                                     \
  Result Get(const std::string &path, const Params &params,                    \
             const Headers &headers, Progress progress = nullptr);             \
  Result Get(const std::string &path, const Params &params,                    \
             const Headers &headers, ContentReceiver receiver,                 \
             Progress progress = nullptr);                                     \
  PATLINT_HTTPLIB_READ(Head)                                                   \
  PATLINT_HTTPLIB_READ(Options)                                                \
  PATLINT_HTTPLIB_WRITE(Post)                                                  \
  PATLINT_HTTPLIB_WRITE(Put)                                                   \
  PATLINT_HTTPLIB_WRITE(Patch)                                                 \
  PATLINT_HTTPLIB_WRITE(Delete)                                                \
  Result Delete(const std::string &path, Progress progress);                   \
  StreamHandle open_stream(const std::string &method, const std::string &path, \
                           const Params &params = {},                          \
                           const Headers &headers = {},                        \
                           const std::string &body = {},                       \
                           const std::string &content_type = {});              \
  bool send(Request &request, Response &response, Error &error);               \
  Result send(const Request &request);                                         \
  bool is_valid() const;                                                       \
  void stop();                                                                 \
  std::string host() const;                                                    \
  int port() const;                                                            \
  size_t is_socket_open() const;                                               \
  void set_hostname_addr_map(std::map<std::string, std::string> addresses);    \
  void set_default_headers(Headers headers);                                   \
  void set_address_family(int family);                                         \
  void set_tcp_nodelay(bool on);                                               \
  void set_connection_timeout(time_t sec, time_t usec = 0);                    \
  void set_read_timeout(time_t sec, time_t usec = 0);                          \
  void set_write_timeout(time_t sec, time_t usec = 0);                         \
  template <class Duration> void set_connection_timeout(const Duration &d);    \
  template <class Duration> void set_read_timeout(const Duration &d);          \
  template <class Duration> void set_write_timeout(const Duration &d);         \
  void set_basic_auth(const std::string &username,                             \
                      const std::string &password);                            \
  void set_bearer_token_auth(const std::string &token);                        \
  void set_digest_auth(const std::string &username,                            \
                       const std::string &password);                           \
  void set_keep_alive(bool on);                                                \
  void set_follow_location(bool on);                                           \
  void set_url_encode(bool on);                                                \
  void set_path_encode(bool on);                                               \
  void set_compress(bool on);                                                  \
  void set_decompress(bool on);                                                \
  void set_header_writer(std::function<long(std::ostream &, Headers &)> writer);\
  void set_max_timeout(time_t milliseconds);                                   \
  void set_ipv6_v6only(bool on);                                               \
  void set_interface(const std::string &name);                                 \
  void set_proxy(const std::string &host, int port);                           \
  void set_proxy_basic_auth(const std::string &username,                       \
                            const std::string &password);                      \
  void set_proxy_bearer_token_auth(const std::string &token);                  \
  void set_proxy_digest_auth(const std::string &username,                      \
                             const std::string &password);                     \
  void set_ca_cert_path(const std::string &file,                               \
                        const std::string &folder = std::string());            \
  void enable_server_certificate_verification(bool enabled);                   \
  void enable_server_hostname_verification(bool enabled);                      \
  void set_logger(Logger logger);

class ClientImpl {
public:
  explicit ClientImpl(const std::string &host);
  explicit ClientImpl(const std::string &host, int port);
  explicit ClientImpl(const std::string &host, int port,
                      const std::string &cert, const std::string &key);
  virtual ~ClientImpl();
  PATLINT_HTTPLIB_CLIENT
};

class Client {
public:
  explicit Client(const std::string &scheme_host_port);
  explicit Client(const std::string &scheme_host_port, const std::string &cert,
                  const std::string &key);
  explicit Client(const std::string &host, int port);
  explicit Client(const std::string &host, int port, const std::string &cert,
                  const std::string &key);
  Client(Client &&) = default;
  Client &operator=(Client &&) = default;
  ~Client();
  PATLINT_HTTPLIB_CLIENT
  long get_openssl_verify_result() const;
};

class SSLClient : public ClientImpl {
public:
  explicit SSLClient(const std::string &host);
  explicit SSLClient(const std::string &host, int port);
  explicit SSLClient(const std::string &host, int port, const std::string &cert,
                     const std::string &key);
  long get_openssl_verify_result() const;
};

class Server {
public:
  using Handler = std::function<void(const Request &, Response &)>;
  using HandlerWithContentReader = std::function<void(
      const Request &, Response &, const ContentReader &reader)>;
  enum class HandlerResponse { Handled, Unhandled };
  using HandlerWithResponse =
      std::function<HandlerResponse(const Request &, Response &)>;
  using ExceptionHandler =
      std::function<void(const Request &, Response &, std::exception_ptr)>;

  Server();
  virtual ~Server();
  virtual bool is_valid() const;
  Server &Get(const std::string &pattern, Handler handler);
  Server &Post(const std::string &pattern, Handler handler);
  Server &Post(const std::string &pattern, HandlerWithContentReader handler);
  Server &Put(const std::string &pattern, Handler handler);
  Server &Put(const std::string &pattern, HandlerWithContentReader handler);
  Server &Patch(const std::string &pattern, Handler handler);
  Server &Patch(const std::string &pattern, HandlerWithContentReader handler);
  Server &Delete(const std::string &pattern, Handler handler);
  Server &Delete(const std::string &pattern, HandlerWithContentReader handler);
  Server &Options(const std::string &pattern, Handler handler);
  bool set_base_dir(const std::string &dir,
                    const std::string &mount = std::string());
  bool set_mount_point(const std::string &mount, const std::string &dir,
                       Headers headers = Headers());
  Server &set_error_handler(Handler handler);
  Server &set_error_handler(HandlerWithResponse handler);
  Server &set_exception_handler(ExceptionHandler handler);
  Server &set_pre_routing_handler(HandlerWithResponse handler);
  Server &set_post_routing_handler(Handler handler);
  Server &set_default_headers(Headers headers);
  Server &set_logger(Logger logger);
  bool bind_to_port(const std::string &host, int port, int flags = 0);
  int bind_to_any_port(const std::string &host, int flags = 0);
  bool listen_after_bind();
  bool listen(const std::string &host, int port, int flags = 0);
  bool is_running() const;
  void stop();
};

class SSLServer : public Server {
public:
  SSLServer(const char *cert, const char *key, const char *ca = nullptr,
            const char *ca_dir = nullptr);
};

std::string append_query_params(const std::string &path, const Params &params);
std::pair<std::string, std::string> make_range_header(Ranges ranges);
std::pair<std::string, std::string>
make_basic_authentication_header(const std::string &username,
                                 const std::string &password,
                                 bool is_proxy = false);
std::pair<std::string, std::string>
make_bearer_token_authentication_header(const std::string &token,
                                        bool is_proxy = false);

#undef PATLINT_HTTPLIB_READ
#undef PATLINT_HTTPLIB_WRITE
#undef PATLINT_HTTPLIB_CLIENT

std::string encode_path_component(const std::string &value);
std::string encode_query_component(const std::string &value,
                                   bool space_as_plus = true);
std::string encode_uri_component(const std::string &value);
std::string encode_uri(const std::string &value);
std::string decode_uri_component(const std::string &value);

namespace detail {
std::string encode_query_param(const std::string &value);
std::string encode_url(const std::string &url);
std::string decode_url(const std::string &url, bool plus_to_space);
} // namespace detail

} // namespace httplib

#endif
