//===- drogon.h - shadow header of Drogon ---------------------------------===//
//
// Stands in for <drogon/drogon.h> where the real one is not installed: the
// client and its requests, and as much of the server as its programs need to
// be parsed. Declarations only.
//
// Not here: the ORM, views, plugins, redis.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_DROGON_DROGON_H
#define PATLINT_SHADOW_DROGON_DROGON_H

#include <json/json.h>

#include <any>
#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>
#if __cplusplus >= 202002L
#include <coroutine>
#endif

namespace trantor {
class NonCopyable {};
class Date {
public:
  static Date now();
  std::string toFormattedString(bool microseconds) const;
};
class InetAddress {
public:
  std::string toIp() const;
  std::string toIpPort() const;
  std::uint16_t toPort() const;
};
class Logger {
public:
  enum LogLevel { kTrace, kDebug, kInfo, kWarn, kError, kFatal };
  std::ostream &stream();
  static void setLogLevel(LogLevel level);
};
typedef std::uint64_t TimerId;
class EventLoop {
public:
  void loop();
  void quit();
  void runInLoop(std::function<void()> f);
  void queueInLoop(std::function<void()> f);
  TimerId runAfter(double delay, std::function<void()> f);
  TimerId runEvery(double interval, std::function<void()> f);
  void invalidateTimer(TimerId id);
  static EventLoop *getEventLoopOfCurrentThread();
};
class EventLoopThread {
public:
  EventLoopThread(const std::string &name = "EventLoopThread");
  EventLoop *getLoop() const;
  void run();
  void wait();
};
} // namespace trantor

#define LOG_TRACE trantor::Logger().stream()
#define LOG_DEBUG trantor::Logger().stream()
#define LOG_INFO trantor::Logger().stream()
#define LOG_WARN trantor::Logger().stream()
#define LOG_ERROR trantor::Logger().stream()
#define LOG_FATAL trantor::Logger().stream()
#define LOG_SYSERR trantor::Logger().stream()

namespace drogon {

enum HttpMethod { Get = 0, Post, Head, Put, Delete, Options, Patch, Invalid };
enum class ReqResult {
  Ok = 0, BadResponse, NetworkFailure, BadServerAddress, Timeout,
  HandshakeError, InvalidCertificate, EncryptionFailure
};
enum HttpStatusCode {
  kUnknown = 0, k200OK = 200, k201Created = 201, k202Accepted = 202,
  k204NoContent = 204, k301MovedPermanently = 301, k302Found = 302,
  k304NotModified = 304, k307TemporaryRedirect = 307, k400BadRequest = 400,
  k401Unauthorized = 401, k403Forbidden = 403, k404NotFound = 404,
  k405MethodNotAllowed = 405, k408RequestTimeout = 408, k409Conflict = 409,
  k413RequestEntityTooLarge = 413, k422UnprocessableEntity = 422,
  k429TooManyRequests = 429, k500InternalServerError = 500,
  k501NotImplemented = 501, k502BadGateway = 502, k503ServiceUnavailable = 503,
  k504GatewayTimeout = 504
};
enum ContentType {
  CT_NONE = 0, CT_APPLICATION_JSON, CT_TEXT_PLAIN, CT_TEXT_HTML,
  CT_APPLICATION_X_FORM, CT_APPLICATION_X_JAVASCRIPT, CT_TEXT_CSS, CT_TEXT_XML,
  CT_APPLICATION_XML, CT_APPLICATION_OCTET_STREAM, CT_IMAGE_PNG, CT_IMAGE_JPG,
  CT_MULTIPART_FORM_DATA, CT_CUSTOM
};
enum class Version { kUnknown = 0, kHttp10, kHttp11 };

class HttpRequest;
class HttpResponse;
class HttpClient;
class WebSocketClient;
class WebSocketConnection;
typedef std::shared_ptr<HttpRequest> HttpRequestPtr;
typedef std::shared_ptr<HttpResponse> HttpResponsePtr;
typedef std::shared_ptr<HttpClient> HttpClientPtr;
typedef std::shared_ptr<WebSocketClient> WebSocketClientPtr;
typedef std::shared_ptr<WebSocketConnection> WebSocketConnectionPtr;
typedef std::function<void(ReqResult, const HttpResponsePtr &)> HttpReqCallback;
typedef std::function<void(const HttpResponsePtr &)> AdviceCallback;
typedef std::unordered_map<std::string, std::string> SafeStringMap;

std::ostream &operator<<(std::ostream &out, const ReqResult &result);
std::string_view to_string_view(ReqResult result);
std::string to_string(ReqResult result);

class Cookie {
public:
  Cookie(std::string key, std::string value);
  const std::string &key() const;
  const std::string &value() const;
  void setPath(const std::string &path);
  void setHttpOnly(bool only);
};
class UploadFile {
public:
  explicit UploadFile(const std::string &path, const std::string &name = "",
                      const std::string &item = "file",
                      ContentType type = CT_NONE);
};
class Attributes;
class Session;

class HttpRequest {
public:
  template <typename T> T as() const;
  const char *methodString() const;
  const char *getMethodString() const;
  HttpMethod method() const;
  HttpMethod getMethod() const;
  const std::string &getHeader(std::string key) const;
  void addHeader(std::string field, const std::string &value);
  void addHeader(std::string field, std::string &&value);
  void removeHeader(std::string key);
  const std::string &getCookie(const std::string &field) const;
  const SafeStringMap &headers() const;
  const SafeStringMap &getHeaders() const;
  const SafeStringMap &cookies() const;
  const SafeStringMap &getCookies() const;
  const std::string &query() const;
  const std::string &getQuery() const;
  std::string_view body() const;
  std::string_view getBody() const;
  const char *bodyData() const;
  std::size_t bodyLength() const;
  void setBody(const std::string &body);
  void setBody(std::string &&body);
  const std::string &path() const;
  const std::string &getPath() const;
  const std::string &getOriginalPath() const;
  std::string_view getMatchedPathPattern() const;
  const std::shared_ptr<Session> &session() const;
  const std::shared_ptr<Session> &getSession() const;
  const std::shared_ptr<Attributes> &attributes() const;
  const std::shared_ptr<Attributes> &getAttributes() const;
  const SafeStringMap &parameters() const;
  const SafeStringMap &getParameters() const;
  const std::string &getParameter(const std::string &key) const;
  template <typename T>
  std::optional<T> getOptionalParameter(const std::string &key);
  const trantor::InetAddress &peerAddr() const;
  const trantor::InetAddress &getPeerAddr() const;
  const std::shared_ptr<Json::Value> &jsonObject() const;
  const std::shared_ptr<Json::Value> &getJsonObject() const;
  const std::string &getJsonError() const;
  ContentType contentType() const;
  ContentType getContentType() const;
  void setMethod(const HttpMethod method);
  void setPath(const std::string &path);
  void setPath(std::string &&path);
  void setPathEncode(bool encode);
  void setParameter(const std::string &key, const std::string &value);
  void setContentTypeCode(const ContentType type);
  void setContentTypeString(const std::string_view &type);
  void setContentTypeString(const char *type, std::size_t length);
  void setCustomContentTypeString(const std::string &type);
  void addCookie(std::string key, std::string value);
  void setPassThrough(bool flag);
  void setVersion(Version version);
  bool isHead() const;
  bool isOnSecureConnection() const noexcept;

  static HttpRequestPtr newHttpRequest();
  static HttpRequestPtr newHttpJsonRequest(const Json::Value &data);
  static HttpRequestPtr newHttpFormPostRequest();
  static HttpRequestPtr
  newFileUploadRequest(const std::vector<UploadFile> &files);
  template <typename T> static HttpRequestPtr newCustomHttpRequest(T &&object);
};

class HttpResponse {
public:
  static HttpResponsePtr newHttpResponse();
  static HttpResponsePtr newHttpResponse(HttpStatusCode code, ContentType type);
  static HttpResponsePtr newHttpJsonResponse(const Json::Value &data);
  static HttpResponsePtr newHttpJsonResponse(Json::Value &&data);
  static HttpResponsePtr newNotFoundResponse();
  static HttpResponsePtr newNotFoundResponse(const HttpRequestPtr &req);
  static HttpResponsePtr newRedirectionResponse(const std::string &location,
                                                HttpStatusCode code = k302Found);
  static HttpResponsePtr newFileResponse(const std::string &path,
                                         const std::string &name = "",
                                         ContentType type = CT_NONE);
  HttpStatusCode statusCode() const;
  HttpStatusCode getStatusCode() const;
  void setStatusCode(HttpStatusCode code);
  std::string_view body() const;
  std::string_view getBody() const;
  void setBody(const std::string &body);
  void setBody(std::string &&body);
  const std::string &getHeader(std::string key) const;
  const SafeStringMap &headers() const;
  const SafeStringMap &getHeaders() const;
  void addHeader(std::string field, const std::string &value);
  void removeHeader(std::string key);
  void addCookie(const std::string &key, const std::string &value);
  void addCookie(const Cookie &cookie);
  const Cookie &getCookie(const std::string &field) const;
  const std::unordered_map<std::string, Cookie> &getCookies() const;
  ContentType contentType() const;
  ContentType getContentType() const;
  void setContentTypeCode(ContentType type);
  void setContentTypeString(const std::string_view &type);
  void setContentTypeCodeAndCustomString(ContentType type,
                                         const std::string_view &text);
  const std::shared_ptr<Json::Value> &jsonObject() const;
  const std::shared_ptr<Json::Value> &getJsonObject() const;
  const std::string &getJsonError() const;
};

// Coroutines.

#if __cplusplus >= 202002L
template <typename T = void> class [[nodiscard]] Task {
public:
  struct promise_type {
    Task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void return_value(const T &value);
    void return_value(T &&value);
    void unhandled_exception();
  };
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<> handle);
  T await_resume();
};
template <> class [[nodiscard]] Task<void> {
public:
  struct promise_type {
    Task get_return_object();
    std::suspend_always initial_suspend();
    std::suspend_always final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<> handle);
  void await_resume();
};
struct AsyncTask {
  struct promise_type {
    AsyncTask get_return_object();
    std::suspend_never initial_suspend();
    std::suspend_never final_suspend() noexcept;
    void return_void();
    void unhandled_exception();
  };
};
namespace internal {
struct HttpRespAwaiter {
  bool await_ready() const;
  void await_suspend(std::coroutine_handle<> handle);
  HttpResponsePtr await_resume();
};
} // namespace internal
template <typename T> auto sync_wait(T &&task) {
  return task.await_resume();
}
template <typename F> void async_run(F &&f) {}
#endif

class HttpClient {
public:
  void sendRequest(const HttpRequestPtr &req, const HttpReqCallback &callback,
                   double timeout = 0);
  void sendRequest(const HttpRequestPtr &req, HttpReqCallback &&callback,
                   double timeout = 0);
  std::pair<ReqResult, HttpResponsePtr> sendRequest(const HttpRequestPtr &req,
                                                    double timeout = 0);
#if __cplusplus >= 202002L
  internal::HttpRespAwaiter sendRequestCoro(HttpRequestPtr req,
                                            double timeout = 0);
#endif
  void setSockOptCallback(std::function<void(int)> callback);
  std::size_t requestsBufferSize();
  void setPipeliningDepth(std::size_t depth);
  void enableCookies(bool flag = true);
  void addCookie(const std::string &key, const std::string &value);
  void addCookie(const Cookie &cookie);
  void setUserAgent(const std::string &agent);
  void addSSLConfigs(
      const std::vector<std::pair<std::string, std::string>> &commands);
  void setCertPath(const std::string &cert, const std::string &key);
  trantor::EventLoop *getLoop();
  std::size_t bytesSent() const;
  std::size_t bytesReceived() const;
  std::string host() const;
  std::string getHost() const;
  std::uint16_t port() const;
  std::uint16_t getPort() const;
  bool secure() const;
  bool onDefaultPort() const;

  static HttpClientPtr newHttpClient(const std::string &ip, std::uint16_t port,
                                     bool ssl = false,
                                     trantor::EventLoop *loop = nullptr,
                                     bool old = false, bool validate = true);
  static HttpClientPtr newHttpClient(const std::string &host,
                                     trantor::EventLoop *loop = nullptr,
                                     bool old = false, bool validate = true);
};

// The server.

class DrObjectBase {};
template <typename T> class DrObject : public DrObjectBase {};
namespace internal {
class HttpConstraint {
public:
  HttpConstraint(HttpMethod method);
  HttpConstraint(const std::string &middleware);
  HttpConstraint(const char *middleware);
};
} // namespace internal

class HttpAppFramework {
public:
  static HttpAppFramework &instance();
  template <typename F>
  HttpAppFramework &
  registerHandler(const std::string &pattern, F &&handler,
                  const std::vector<internal::HttpConstraint> & = {},
                  const std::string &name = "") {
    return *this;
  }
  template <typename F>
  HttpAppFramework &
  registerHandlerViaRegex(const std::string &pattern, F &&handler,
                          const std::vector<internal::HttpConstraint> & = {},
                          const std::string &name = "") {
    return *this;
  }
  template <typename T>
  HttpAppFramework &registerController(const std::shared_ptr<T> &controller);
  HttpAppFramework &registerBeginningAdvice(const std::function<void()> &f);
  HttpAppFramework &registerPreRoutingAdvice(
      const std::function<void(const HttpRequestPtr &, AdviceCallback &&,
                               std::function<void()> &&)> &f);
  HttpAppFramework &registerPostHandlingAdvice(
      const std::function<void(const HttpRequestPtr &,
                               const HttpResponsePtr &)> &f);
  void forward(const HttpRequestPtr &req,
               std::function<void(const HttpResponsePtr &)> &&callback,
               const std::string &host = "", double timeout = 0);
  HttpAppFramework &loadConfigFile(const std::string &name);
  HttpAppFramework &addListener(const std::string &ip, std::uint16_t port,
                                bool ssl = false, const std::string &cert = "",
                                const std::string &key = "");
  HttpAppFramework &setThreadNum(std::size_t number);
  HttpAppFramework &setLogPath(const std::string &path);
  HttpAppFramework &setLogLevel(trantor::Logger::LogLevel level);
  HttpAppFramework &setDocumentRoot(const std::string &root);
  HttpAppFramework &setUploadPath(const std::string &path);
  HttpAppFramework &setIdleConnectionTimeout(std::size_t seconds);
  HttpAppFramework &enableSession(std::size_t timeout = 0);
  HttpAppFramework &setClientMaxBodySize(std::size_t size);
  HttpAppFramework &setCustom404Page(const HttpResponsePtr &answer);
  const Json::Value &getCustomConfig() const;
  trantor::EventLoop *getLoop() const;
  trantor::EventLoop *getIOLoop(std::size_t id) const;
  bool isRunning();
  void run();
  void quit();
};
HttpAppFramework &app();

template <typename T, bool Auto = true> class HttpController : DrObject<T> {};
template <typename T, bool Auto = true>
class HttpSimpleController : DrObject<T> {
public:
  virtual void
  asyncHandleHttpRequest(const HttpRequestPtr &req,
                         std::function<void(const HttpResponsePtr &)> &&) = 0;
};
typedef std::function<void(const HttpResponsePtr &)> FilterCallback;
typedef std::function<void()> FilterChainCallback;
template <typename T, bool Auto = true> class HttpFilter : DrObject<T> {
public:
  virtual void doFilter(const HttpRequestPtr &req, FilterCallback &&callback,
                        FilterChainCallback &&chain) = 0;
};
template <typename T> class Plugin : DrObject<T> {
public:
  virtual void initAndStart(const Json::Value &config) = 0;
  virtual void shutdown() = 0;
};

#define METHOD_LIST_BEGIN static void initPathRouting() {
#define METHOD_LIST_END }
#define METHOD_ADD(METHOD, ...) (void)&METHOD
#define ADD_METHOD_TO(METHOD, ...) (void)&METHOD
#define ADD_METHOD_VIA_REGEX(METHOD, ...) (void)&METHOD
#define PATH_LIST_BEGIN static void initPathRouting() {
#define PATH_LIST_END }
#define PATH_ADD(...) (void)0
#define WS_PATH_LIST_BEGIN static void initPathRouting() {
#define WS_PATH_LIST_END }
#define WS_PATH_ADD(...) (void)0
#define WS_ADD_PATH_VIA_REGEX(...) (void)0

// Sockets that stay open: no requests of an API.

enum class WebSocketMessageType { Text = 0, Binary, Ping, Pong, Close, Unknown };
class WebSocketConnection {
public:
  void send(const char *text, std::uint64_t length,
            const WebSocketMessageType type = WebSocketMessageType::Text);
  void send(std::string_view text,
            const WebSocketMessageType type = WebSocketMessageType::Text);
  void shutdown();
  void forceClose();
  bool connected() const;
  template <typename T> std::shared_ptr<T> getContext() const;
};
class WebSocketClient {
public:
  WebSocketConnectionPtr getConnection();
  void setMessageHandler(
      const std::function<void(std::string &&, const WebSocketClientPtr &,
                               const WebSocketMessageType &)> &f);
  void setConnectionClosedHandler(
      const std::function<void(const WebSocketClientPtr &)> &f);
  void connectToServer(
      const HttpRequestPtr &req,
      const std::function<void(ReqResult, const HttpResponsePtr &,
                               const WebSocketClientPtr &)> &f);
  static WebSocketClientPtr newWebSocketClient(const std::string &ip,
                                               std::uint16_t port,
                                               bool ssl = false,
                                               trantor::EventLoop * = nullptr);
  static WebSocketClientPtr newWebSocketClient(const std::string &host,
                                               trantor::EventLoop * = nullptr);
  void stop();
};
template <typename T, bool Auto = true>
class WebSocketController : DrObject<T> {};

namespace utils {
std::string urlEncode(const std::string &text);
std::string urlEncodeComponent(const std::string &text);
std::string urlDecode(const std::string_view &text);
std::string base64Encode(std::string_view text, bool url = false,
                         bool padded = true);
std::string base64Decode(std::string_view text);
std::string getUuid(bool lowercase = true);
std::string getMd5(const std::string &text);
std::string getSha256(std::string_view text);
} // namespace utils

} // namespace drogon

#endif
