//===- cpr.h - shadow header of cpr ---------------------------------------===//
//
// Stands in for <cpr/cpr.h> where the real one is not installed: the value
// types that carry a request, the free functions, and the session.
// Declarations only (what takes a lambda needs a body, and has an empty one).
//
// Not here: interceptors, details of TLS options.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CPR_CPR_H
#define PATLINT_SHADOW_CPR_CPR_H

#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <initializer_list>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cpr {

using cpr_off_t = std::int64_t;

// Strings with a meaning.

template <class T> class StringHolder {
public:
  StringHolder() = default;
  explicit StringHolder(std::string text);
  explicit StringHolder(std::string_view text);
  explicit StringHolder(const char *text);
  StringHolder(const char *text, std::size_t length);
  StringHolder(const std::initializer_list<std::string> parts);
  virtual ~StringHolder();
  explicit operator std::string() const;
  T operator+(const char *rhs) const;
  T operator+(const std::string &rhs) const;
  T operator+(const StringHolder<T> &rhs) const;
  void operator+=(const char *rhs);
  void operator+=(const std::string &rhs);
  void operator+=(const StringHolder<T> &rhs);
  bool operator==(const char *rhs) const;
  bool operator==(const std::string &rhs) const;
  const std::string &str();
  const std::string &str() const;
  const char *c_str() const;
  const char *data() const;
};
template <class T>
std::ostream &operator<<(std::ostream &os, const StringHolder<T> &s);

class Url : public StringHolder<Url> {
public:
  Url() = default;
  Url(std::string url);
  Url(std::string_view url);
  Url(const char *url);
  Url(const char *url, std::size_t length);
  Url(const std::initializer_list<std::string> parts);
};

class Body : public StringHolder<Body> {
public:
  Body() = default;
  Body(std::string body);
  Body(std::string_view body);
  Body(const char *body);
  Body(const char *body, std::size_t length);
  Body(const std::initializer_list<std::string> parts);
};

class BodyView {
public:
  BodyView(std::string_view body);
  BodyView(const char *body);
};

class UserAgent : public StringHolder<UserAgent> {
public:
  UserAgent() = default;
  UserAgent(std::string text);
  UserAgent(const char *text);
};

// Authentication.

class Bearer {
public:
  Bearer(std::string_view token);
  virtual ~Bearer();
};

enum class AuthMode { BASIC, DIGEST, NTLM, NEGOTIATE, ANY, ANYSAFE };

class Authentication {
public:
  Authentication(std::string_view user, std::string_view password,
                 AuthMode mode = AuthMode::BASIC);
  virtual ~Authentication();
};
class Digest : public Authentication {
public:
  Digest(const std::string &user, const std::string &password);
};
class NTLM : public Authentication {
public:
  NTLM(const std::string &user, const std::string &password);
};

// Headers, parameters, bodies.

struct CaseInsensitiveCompare {
  bool operator()(const std::string &a, const std::string &b) const noexcept;
};
using Header = std::map<std::string, std::string, CaseInsensitiveCompare>;

struct Parameter {
  Parameter(std::string key, std::string value);
  std::string key;
  std::string value;
};
struct Pair {
  Pair(std::string key, std::string value);
  Pair(std::string key, std::int32_t value);
  std::string key;
  std::string value;
};

class CurlHolder;
template <class T> class CurlContainer {
public:
  CurlContainer() = default;
  CurlContainer(const std::initializer_list<T> &items);
  void Add(const std::initializer_list<T> &items);
  void Add(const T &item);
  std::string GetContent(const CurlHolder &holder) const;
  bool encode = true;
};
class Parameters : public CurlContainer<Parameter> {
public:
  Parameters() = default;
  Parameters(const std::initializer_list<Parameter> &parameters);
};
class Payload : public CurlContainer<Pair> {
public:
  template <class It> Payload(It begin, It end);
  Payload(const std::initializer_list<Pair> &pairs);
};

struct File {
  explicit File(std::string path, const std::string &overridden = {});
};
struct Files {
  Files(const std::initializer_list<std::string> &paths);
};
struct Buffer {
  template <class It> Buffer(It begin, It end, std::string filename);
};
struct Part {
  Part(const std::string &name, const std::string &value,
       const std::string &content_type = {});
  Part(const std::string &name, const std::int32_t &value,
       const std::string &content_type = {});
  Part(const std::string &name, const Files &files,
       const std::string &content_type = {});
  Part(const std::string &name, const Buffer &buffer,
       const std::string &content_type = {});
};
class Multipart {
public:
  Multipart(const std::initializer_list<Part> &parts);
  explicit Multipart(const std::vector<Part> &parts);
};

class Cookie {
public:
  Cookie(const std::string &name, const std::string &value);
  const std::string GetName() const;
  const std::string GetValue() const;
};
class Cookies {
public:
  explicit Cookies(bool encode = true);
  Cookies(const std::initializer_list<Cookie> &cookies, bool encode = true);
};

// The rest of what a request can be given.

class Timeout {
public:
  Timeout(const std::chrono::milliseconds &duration);
  Timeout(const std::int32_t &milliseconds);
};
class ConnectTimeout : public Timeout {
public:
  ConnectTimeout(const std::chrono::milliseconds &duration);
  ConnectTimeout(const std::int32_t &milliseconds);
};
class VerifySsl {
public:
  VerifySsl() = default;
  VerifySsl(bool verify);
};
struct SslOptions {};
template <class... Ts> SslOptions Ssl(Ts &&...options);
class Verbose {
public:
  Verbose() = default;
  Verbose(bool verbose);
};
class Redirect {
public:
  Redirect() = default;
  explicit Redirect(bool follow);
  explicit Redirect(long maximum);
  Redirect(long maximum, bool follow);
};
class Proxies {
public:
  Proxies() = default;
  Proxies(const std::initializer_list<std::pair<const std::string, std::string>>
              &hosts);
};
class ProxyAuthentication {
public:
  ProxyAuthentication() = default;
};
class LowSpeed {
public:
  LowSpeed(std::int32_t limit, std::int32_t time);
};
class LimitRate {
public:
  LimitRate(std::int64_t down, std::int64_t up);
};
class HttpVersion {
public:
  HttpVersion() = default;
};
class Interface : public StringHolder<Interface> {
public:
  Interface(std::string name);
};
class Range {
public:
  Range(std::optional<std::int64_t> from = std::nullopt,
        std::optional<std::int64_t> to = std::nullopt);
};
class UnixSocket {
public:
  UnixSocket(std::string path);
};
class LocalPort {
public:
  LocalPort(std::uint16_t port);
};
class ReserveSize {
public:
  ReserveSize(std::size_t size);
};
class AcceptEncoding {
public:
  AcceptEncoding() = default;
};
class WriteCallback {
public:
  WriteCallback(std::function<bool(std::string, std::intptr_t)> callback,
                std::intptr_t data = 0);
};
class HeaderCallback {
public:
  HeaderCallback(std::function<bool(std::string, std::intptr_t)> callback,
                 std::intptr_t data = 0);
};
class ProgressCallback {
public:
  ProgressCallback(
      std::function<bool(cpr_off_t, cpr_off_t, cpr_off_t, cpr_off_t,
                         std::intptr_t)> callback,
      std::intptr_t data = 0);
};

// Answers.

enum class ErrorCode {
  OK = 0, CONNECTION_FAILURE, EMPTY_RESPONSE, HOST_RESOLUTION_FAILURE,
  INTERNAL_ERROR, INVALID_URL_FORMAT, NETWORK_RECEIVE_ERROR,
  NETWORK_SEND_FAILURE, OPERATION_TIMEDOUT, PROXY_RESOLUTION_FAILURE,
  SSL_CONNECT_ERROR, UNKNOWN_ERROR = 1000
};
class Error {
public:
  ErrorCode code;
  std::string message;
  explicit operator bool() const;
};
class Response {
public:
  long status_code;
  std::string text;
  Header header;
  Url url;
  double elapsed;
  Cookies cookies;
  Error error;
  std::string raw_header;
  std::string status_line;
  std::string reason;
  cpr_off_t uploaded_bytes;
  cpr_off_t downloaded_bytes;
  long redirect_count;
};
template <class T> class AsyncWrapper {
public:
  T get();
  bool valid() const noexcept;
  void wait() const;
  template <class R, class P>
  std::future_status wait_for(const std::chrono::duration<R, P> &time) const;
};
using AsyncResponse = AsyncWrapper<Response>;

// Free functions: what an argument means is told by its type.

#define PATLINT_CPR_VERB(VERB)                                                 \
  template <typename... Ts> Response VERB(Ts &&...ts);                         \
  template <typename... Ts> AsyncResponse VERB##Async(Ts... ts);               \
  template <typename Then, typename... Ts>                                     \
  auto VERB##Callback(Then then, Ts... ts)                                     \
      ->AsyncWrapper<decltype(then(Response()))> {                             \
    return {};                                                                 \
  }                                                                            \
  template <typename... Ts> std::vector<Response> Multi##VERB(Ts &&...ts);     \
  template <typename... Ts>                                                    \
  std::vector<AsyncResponse> Multi##VERB##Async(Ts &&...ts);

PATLINT_CPR_VERB(Get)
PATLINT_CPR_VERB(Post)
PATLINT_CPR_VERB(Put)
PATLINT_CPR_VERB(Patch)
PATLINT_CPR_VERB(Delete)
PATLINT_CPR_VERB(Head)
PATLINT_CPR_VERB(Options)
#undef PATLINT_CPR_VERB
template <typename... Ts> Response Download(std::ofstream &file, Ts &&...ts);
template <typename... Ts>
Response Download(const WriteCallback &write, Ts &&...ts);
template <typename... Ts>
AsyncResponse DownloadAsync(std::string path, Ts... ts);

// The session: set, then sent.

#define PATLINT_CPR_OPTION(TYPE, NAME)                                         \
  void Set##NAME(const TYPE &value);                                           \
  void SetOption(const TYPE &value);

#define PATLINT_CPR_SEND(VERB)                                                 \
  Response VERB();                                                             \
  AsyncResponse VERB##Async();                                                 \
  template <typename Then>                                                     \
  auto VERB##Callback(Then then)->AsyncWrapper<decltype(then(Response()))> {   \
    return {};                                                                 \
  }                                                                            \
  void Prepare##VERB();

class Session : public std::enable_shared_from_this<Session> {
public:
  Session();
  Session(Session &&old) noexcept;
  ~Session();
  Session &operator=(Session &&old) noexcept;

  PATLINT_CPR_OPTION(Url, Url)
  PATLINT_CPR_OPTION(Parameters, Parameters)
  PATLINT_CPR_OPTION(Header, Header)
  PATLINT_CPR_OPTION(Timeout, Timeout)
  PATLINT_CPR_OPTION(ConnectTimeout, ConnectTimeout)
  PATLINT_CPR_OPTION(Authentication, Auth)
  PATLINT_CPR_OPTION(Bearer, Bearer)
  PATLINT_CPR_OPTION(Digest, Digest)
  PATLINT_CPR_OPTION(NTLM, NTLM)
  PATLINT_CPR_OPTION(Range, Range)
  PATLINT_CPR_OPTION(UnixSocket, UnixSocket)
  PATLINT_CPR_OPTION(LocalPort, LocalPort)
  PATLINT_CPR_OPTION(ReserveSize, ReserveSize)
  PATLINT_CPR_OPTION(UserAgent, UserAgent)
  PATLINT_CPR_OPTION(Payload, Payload)
  PATLINT_CPR_OPTION(Multipart, Multipart)
  PATLINT_CPR_OPTION(Body, Body)
  PATLINT_CPR_OPTION(BodyView, BodyView)
  PATLINT_CPR_OPTION(Cookies, Cookies)
  PATLINT_CPR_OPTION(Proxies, Proxies)
  PATLINT_CPR_OPTION(ProxyAuthentication, ProxyAuth)
  PATLINT_CPR_OPTION(Redirect, Redirect)
  PATLINT_CPR_OPTION(LowSpeed, LowSpeed)
  PATLINT_CPR_OPTION(LimitRate, LimitRate)
  PATLINT_CPR_OPTION(VerifySsl, VerifySsl)
  PATLINT_CPR_OPTION(SslOptions, SslOptions)
  PATLINT_CPR_OPTION(Verbose, Verbose)
  PATLINT_CPR_OPTION(Interface, Interface)
  PATLINT_CPR_OPTION(HttpVersion, HttpVersion)
  PATLINT_CPR_OPTION(AcceptEncoding, AcceptEncoding)
  PATLINT_CPR_OPTION(WriteCallback, WriteCallback)
  PATLINT_CPR_OPTION(HeaderCallback, HeaderCallback)
  PATLINT_CPR_OPTION(ProgressCallback, ProgressCallback)
  void UpdateHeader(const Header &header);

  PATLINT_CPR_SEND(Get)
  PATLINT_CPR_SEND(Post)
  PATLINT_CPR_SEND(Put)
  PATLINT_CPR_SEND(Patch)
  PATLINT_CPR_SEND(Delete)
  PATLINT_CPR_SEND(Head)
  PATLINT_CPR_SEND(Options)
  Response Download(const WriteCallback &write);
  Response Download(std::ofstream &file);
  void PrepareDownload(const WriteCallback &write);
  void PrepareDownload(std::ofstream &file);
  std::shared_ptr<Session> GetSharedPtrFromThis();
  cpr_off_t GetDownloadFileLength();
  void ResponseStringReserve(std::size_t size);
  std::string GetFullRequestUrl();
  std::shared_ptr<CurlHolder> GetCurlHolder();
  Response Complete(int curl_error);
};
#undef PATLINT_CPR_OPTION
#undef PATLINT_CPR_SEND

// Sessions together.
class MultiPerform {
public:
  enum class HttpMethod {
    UNDEFINED = 0, GET_REQUEST, POST_REQUEST, PUT_REQUEST, DELETE_REQUEST,
    PATCH_REQUEST, HEAD_REQUEST, OPTIONS_REQUEST, DOWNLOAD_REQUEST
  };
  MultiPerform();
  MultiPerform(MultiPerform &&old) noexcept;
  ~MultiPerform();
  void AddSession(std::shared_ptr<Session> &session,
                  HttpMethod method = HttpMethod::UNDEFINED);
  void RemoveSession(const std::shared_ptr<Session> &session);
  std::vector<Response> Get();
  std::vector<Response> Delete();
  std::vector<Response> Put();
  std::vector<Response> Head();
  std::vector<Response> Options();
  std::vector<Response> Patch();
  std::vector<Response> Post();
  std::vector<Response> Perform();
  template <typename... Ts> std::vector<Response> Download(Ts... targets);
  template <typename... Ts>
  std::vector<Response> PerformDownload(Ts... targets);
};

namespace util {
std::string urlEncode(const std::string &text);
std::string urlDecode(const std::string &text);
} // namespace util

} // namespace cpr

#endif
