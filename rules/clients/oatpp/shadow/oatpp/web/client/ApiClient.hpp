//===- ApiClient.hpp - shadow header of Oat++ -----------------------------===//
//
// Stands in for Oat++ where the real headers are not installed: the types a
// declared client is written with, and what it sends through. The macros
// behind OATPP_CODEGEN_BEGIN are in oatpp/codegen.
//
// Not here: servers but for the shape of a controller, parsers, streams.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_OATPP_WEB_CLIENT_APICLIENT_HPP
#define PATLINT_SHADOW_OATPP_WEB_CLIENT_APICLIENT_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

typedef std::int8_t v_int8;
typedef std::uint8_t v_uint8;
typedef std::int16_t v_int16;
typedef std::uint16_t v_uint16;
typedef std::int32_t v_int32;
typedef std::uint32_t v_uint32;
typedef std::int64_t v_int64;
typedef std::uint64_t v_uint64;
typedef double v_float64;
typedef float v_float32;
typedef char v_char8;
typedef v_char8 *p_char8;
typedef v_int64 v_buff_size;

namespace oatpp {

// Texts and numbers that can be null.

namespace base {
class Countable {
public:
  virtual ~Countable();
};
class StrBuffer : public std::string {
public:
  std::string std_str() const;
  char *getData() const;
  v_buff_size getSize() const;
};
class Environment {
public:
  static void init();
  static void destroy();
  static long getObjectsCount();
  static long getObjectsCreated();
  template <class T> class Component {
  public:
    Component(T object);
    Component(const std::string &name, T object);
    T getObject();
  };
  template <class T> static T component(const char *name = "");
};
} // namespace base
using base::Environment;

namespace data {
namespace mapping {
namespace type {

class String {
public:
  String();
  String(std::nullptr_t);
  String(const char *text);
  String(const char *text, v_buff_size size);
  String(const char *text, v_buff_size size, bool copy);
  String(const std::string &text);
  String(std::string &&text);
  String(const std::shared_ptr<std::string> &text);
  String &operator=(std::nullptr_t);
  String &operator=(const char *text);
  String &operator=(const std::string &text);
  base::StrBuffer *get() const;
  base::StrBuffer *operator->() const;
  base::StrBuffer &operator*() const;
  operator std::string() const;
  explicit operator bool() const;
  std::shared_ptr<std::string> getPtr() const;
};
bool operator==(const String &a, const String &b);
bool operator==(const String &a, const char *b);
bool operator==(const String &a, std::nullptr_t);
bool operator!=(const String &a, const String &b);
bool operator!=(const String &a, const char *b);
bool operator!=(const String &a, std::nullptr_t);
String operator+(const char *a, const String &b);
String operator+(const String &a, const char *b);
String operator+(const String &a, const String &b);

template <class T> class Primitive {
public:
  Primitive();
  Primitive(std::nullptr_t);
  Primitive(T value);
  T operator*() const;
  T *get() const;
  T *operator->() const;
  operator T() const;
  bool operator==(std::nullptr_t) const;
  bool operator!=(std::nullptr_t) const;
};
typedef Primitive<v_int8> Int8;
typedef Primitive<v_uint8> UInt8;
typedef Primitive<v_int16> Int16;
typedef Primitive<v_uint16> UInt16;
typedef Primitive<v_int32> Int32;
typedef Primitive<v_uint32> UInt32;
typedef Primitive<v_int64> Int64;
typedef Primitive<v_uint64> UInt64;
typedef Primitive<v_float32> Float32;
typedef Primitive<v_float64> Float64;
typedef Primitive<bool> Boolean;

// What holds a transfer object or a container.
template <class T> class Holder {
public:
  Holder();
  Holder(std::nullptr_t);
  Holder(const std::shared_ptr<T> &object);
  T *get() const;
  T *operator->() const;
  T &operator*() const;
  std::shared_ptr<T> getPtr() const;
  explicit operator bool() const;
  bool operator==(std::nullptr_t) const;
  bool operator!=(std::nullptr_t) const;
};
template <class T> class DTOWrapper : public Holder<T> {
public:
  using Holder<T>::Holder;
};
template <class T> class Vector : public Holder<std::vector<T>> {
public:
  using Holder<std::vector<T>>::Holder;
  Vector(std::initializer_list<T> items);
  static Vector createShared();
  T &operator[](v_buff_size at) const;
};
template <class T> class List : public Holder<std::list<T>> {
public:
  using Holder<std::list<T>>::Holder;
  List(std::initializer_list<T> items);
  static List createShared();
};
template <class T>
class Fields : public Holder<std::list<std::pair<String, T>>> {
public:
  using Holder<std::list<std::pair<String, T>>>::Holder;
  Fields(std::initializer_list<std::pair<String, T>> items);
  static Fields createShared();
  T &operator[](const String &key) const;
};
template <class T>
class UnorderedFields : public Holder<std::list<std::pair<String, T>>> {
public:
  using Holder<std::list<std::pair<String, T>>>::Holder;
  T &operator[](const String &key) const;
};
template <class T> class Enum {
public:
  class AsString {
  public:
    AsString();
    AsString(T value);
    operator T() const;
  };
  typedef AsString AsNumber;
};
class Any {
public:
  Any();
  template <class T> Any(const T &value);
};
struct Object {};

} // namespace type
class ObjectMapper {
public:
  struct Info {
    std::string mimeType, mimeSubtype;
    type::String http_content_type;
  };
  virtual ~ObjectMapper();
  template <class T> type::String writeToString(const T &object) const;
  template <class T> T readFromString(const type::String &text) const;
  const Info &getInfo() const;
};
} // namespace mapping
namespace type = mapping::type;

namespace share {
class StringTemplate {};
class StringKeyLabelCI {
public:
  StringKeyLabelCI(const char *text);
  StringKeyLabelCI(const std::string &text);
  StringKeyLabelCI(const mapping::type::String &text);
};
class StringKeyLabel : public StringKeyLabelCI {
public:
  using StringKeyLabelCI::StringKeyLabelCI;
};
template <class Key> class LazyStringMultimap {
public:
  LazyStringMultimap();
  LazyStringMultimap(
      std::initializer_list<std::pair<const Key, StringKeyLabel>> entries);
  void put(const Key &name, const StringKeyLabel &value);
  void put_LockFree(const Key &name, const StringKeyLabel &value);
  bool putIfNotExists(const Key &name, const StringKeyLabel &value);
  bool putIfNotExists_LockFree(const Key &name, const StringKeyLabel &value);
  bool putOrReplace(const Key &name, const StringKeyLabel &value);
  bool putOrReplace_LockFree(const Key &name, const StringKeyLabel &value);
  mapping::type::String get(const Key &name) const;
  v_int32 getSize() const;
};
} // namespace share
} // namespace data

typedef data::mapping::type::String String;
typedef data::mapping::type::Int8 Int8;
typedef data::mapping::type::UInt8 UInt8;
typedef data::mapping::type::Int16 Int16;
typedef data::mapping::type::UInt16 UInt16;
typedef data::mapping::type::Int32 Int32;
typedef data::mapping::type::UInt32 UInt32;
typedef data::mapping::type::Int64 Int64;
typedef data::mapping::type::UInt64 UInt64;
typedef data::mapping::type::Float32 Float32;
typedef data::mapping::type::Float64 Float64;
typedef data::mapping::type::Boolean Boolean;
typedef data::mapping::type::Any Any;
template <class T> using Object = data::mapping::type::DTOWrapper<T>;
template <class T> using Vector = data::mapping::type::Vector<T>;
template <class T> using List = data::mapping::type::List<T>;
template <class T> using Fields = data::mapping::type::Fields<T>;
template <class T>
using UnorderedFields = data::mapping::type::UnorderedFields<T>;
template <class T> using Enum = data::mapping::type::Enum<T>;
class DTO {
protected:
  typedef oatpp::String String;
  typedef oatpp::Int8 Int8;
  typedef oatpp::UInt8 UInt8;
  typedef oatpp::Int16 Int16;
  typedef oatpp::UInt16 UInt16;
  typedef oatpp::Int32 Int32;
  typedef oatpp::UInt32 UInt32;
  typedef oatpp::Int64 Int64;
  typedef oatpp::UInt64 UInt64;
  typedef oatpp::Float32 Float32;
  typedef oatpp::Float64 Float64;
  typedef oatpp::Boolean Boolean;
  typedef oatpp::Any Any;
  template <class T> using Object = oatpp::Object<T>;
  template <class T> using Vector = oatpp::Vector<T>;
  template <class T> using List = oatpp::List<T>;
  template <class T> using Fields = oatpp::Fields<T>;
  template <class T> using UnorderedFields = oatpp::UnorderedFields<T>;
  template <class T> using Enum = oatpp::Enum<T>;
};

struct DTOInfo {
  String description, pattern;
  bool required;
};

namespace encoding {
class Base64 {
public:
  static String encode(const String &text);
  static String decode(const String &text);
};
} // namespace encoding

namespace parser {
namespace json {
namespace mapping {
class ObjectMapper : public data::mapping::ObjectMapper {
public:
  static std::shared_ptr<ObjectMapper> createShared();
};
} // namespace mapping
} // namespace json
} // namespace parser
namespace json {
typedef parser::json::mapping::ObjectMapper ObjectMapper;
}

namespace async {
class Action {};
class CoroutineStarter {
public:
  CoroutineStarter next(CoroutineStarter after);
  Action next(Action after);
};
template <class... Results> class CoroutineStarterForResult {
public:
  template <class Then, class... Args>
  Action callbackTo(Then then, Args &&...args);
};
template <class T> class Coroutine {
public:
  typedef async::Action Action;
  virtual ~Coroutine();
  virtual Action act() = 0;
  Action finish();
  template <class F> Action yieldTo(F f);
};
template <class T, class Result> class CoroutineWithResult {
public:
  typedef async::Action Action;
  virtual ~CoroutineWithResult();
  virtual Action act() = 0;
  template <class... Args>
  static CoroutineStarterForResult<const Result &> startForResult(Args &&...);
  Action _return(const Result &result);
  template <class F> Action yieldTo(F f);
};
class Executor {
public:
  Executor(int processors = 1, int io = 1, int timers = 1);
  template <class T, class... Args> void execute(Args... args);
  void waitTasksFinished();
  void stop();
  void join();
};
} // namespace async

// Who to talk to.

namespace network {
class Address {
public:
  enum Family { IP_4 = 0, IP_6 = 1, UNSPEC = 127 };
  Address(const String &host, v_uint16 port, Family family = UNSPEC);
  const String host;
  const v_uint16 port;
  Family family;
};
class ClientConnectionProvider {
public:
  virtual ~ClientConnectionProvider();
};
class ClientConnectionPool : public ClientConnectionProvider {
public:
  ClientConnectionPool(
      const std::shared_ptr<ClientConnectionProvider> &provider,
      v_int64 maximum, const std::chrono::duration<v_int64, std::micro> &time,
      const std::chrono::duration<v_int64, std::micro> &timeout =
          std::chrono::microseconds::zero());
  static std::shared_ptr<ClientConnectionPool> createShared(
      const std::shared_ptr<ClientConnectionProvider> &provider,
      v_int64 maximum, const std::chrono::duration<v_int64, std::micro> &time,
      const std::chrono::duration<v_int64, std::micro> &timeout =
          std::chrono::microseconds::zero());
};
namespace tcp {
namespace client {
class ConnectionProvider : public ClientConnectionProvider {
public:
  ConnectionProvider(const Address &address);
  static std::shared_ptr<ConnectionProvider>
  createShared(const Address &address);
};
} // namespace client
} // namespace tcp
namespace client {
class SimpleTCPConnectionProvider : public ClientConnectionProvider {
public:
  SimpleTCPConnectionProvider(const String &host, v_uint16 port,
                              bool ipv6 = false);
  static std::shared_ptr<SimpleTCPConnectionProvider>
  createShared(const String &host, v_uint16 port, bool ipv6 = false);
};
} // namespace client
} // namespace network

#define PATLINT_OATPP_TLS(LIBRARY)                                             \
  namespace LIBRARY {                                                          \
  class Config {                                                               \
  public:                                                                      \
    static std::shared_ptr<Config> createShared();                             \
    static std::shared_ptr<Config>                                             \
    createDefaultClientConfigShared(bool errors = true);                       \
    static std::shared_ptr<Config>                                             \
    createDefaultClientConfigShared(const char *file, bool errors = true);     \
  };                                                                           \
  namespace client {                                                           \
  class ConnectionProvider : public network::ClientConnectionProvider {        \
  public:                                                                      \
    static std::shared_ptr<ConnectionProvider>                                 \
    createShared(const std::shared_ptr<Config> &config,                        \
                 const network::Address &address);                             \
    static std::shared_ptr<ConnectionProvider>                                 \
    createShared(const std::shared_ptr<Config> &config,                        \
                 const std::shared_ptr<network::ClientConnectionProvider> &);  \
    static std::shared_ptr<ConnectionProvider>                                 \
    createShared(const std::shared_ptr<Config> &config, const String &host,    \
                 v_uint16 port);                                               \
  };                                                                           \
  }                                                                            \
  }
PATLINT_OATPP_TLS(openssl)
PATLINT_OATPP_TLS(libressl)
PATLINT_OATPP_TLS(mbedtls)
PATLINT_OATPP_TLS(wolfssl)
#undef PATLINT_OATPP_TLS

// How to talk.

namespace web {
namespace protocol {
namespace http {
typedef data::share::LazyStringMultimap<data::share::StringKeyLabelCI> Headers;
class Status {
public:
  Status();
  v_int32 code;
  const char *description;
  static const Status CODE_200, CODE_201, CODE_204, CODE_400, CODE_401,
      CODE_403, CODE_404, CODE_500;
};
class Header {
public:
  static constexpr const char *const AUTHORIZATION = "Authorization";
  static constexpr const char *const ACCEPT = "Accept";
  static constexpr const char *const CONTENT_TYPE = "Content-Type";
  static constexpr const char *const HOST = "Host";
  static constexpr const char *const USER_AGENT = "User-Agent";
};
namespace incoming {
class Request {
public:
  String getHeader(const data::share::StringKeyLabelCI &name) const;
  String getPathVariable(const data::share::StringKeyLabel &name) const;
  String getQueryParameter(const data::share::StringKeyLabel &name) const;
  String readBodyToString() const;
};
class Response {
public:
  v_int32 getStatusCode() const;
  String getStatusDescription() const;
  const Headers &getHeaders() const;
  String getHeader(const data::share::StringKeyLabelCI &name) const;
  String readBodyToString() const;
  template <class T>
  T readBodyToDto(const std::shared_ptr<data::mapping::ObjectMapper> &) const;
  template <class T> T readBodyToDto(data::mapping::ObjectMapper *) const;
  async::CoroutineStarterForResult<const String &>
  readBodyToStringAsync() const;
};
class BodyDecoder;
} // namespace incoming
namespace outgoing {
class Body {
public:
  virtual ~Body();
};
class BufferBody : public Body {
public:
  static std::shared_ptr<BufferBody>
  createShared(const String &text, const String &type = String());
};
class MultipartBody;
class Response {
public:
  void putHeader(const data::share::StringKeyLabelCI &name,
                 const data::share::StringKeyLabel &value);
};
} // namespace outgoing
} // namespace http
} // namespace protocol

namespace client {
class RetryPolicy {
public:
  virtual ~RetryPolicy();
};
class SimpleRetryPolicy : public RetryPolicy {
public:
  SimpleRetryPolicy(v_int64 attempts, const std::chrono::microseconds &delay,
                    const std::vector<v_int32> &codes = {503});
};

class RequestExecutor {
public:
  typedef protocol::http::Headers Headers;
  typedef protocol::http::incoming::Response Response;
  typedef protocol::http::outgoing::Body Body;
  typedef oatpp::String String;
  class ConnectionHandle {
  public:
    virtual ~ConnectionHandle();
  };
  RequestExecutor(const std::shared_ptr<RetryPolicy> &retry = nullptr);
  virtual ~RequestExecutor();
  std::shared_ptr<ConnectionHandle> getConnection();
  void invalidateConnection(const std::shared_ptr<ConnectionHandle> &handle);
  std::shared_ptr<Response>
  execute(const String &method, const String &path, const Headers &headers,
          const std::shared_ptr<Body> &body,
          const std::shared_ptr<ConnectionHandle> &handle = nullptr);
  std::shared_ptr<Response>
  executeOnce(const String &method, const String &path, const Headers &headers,
              const std::shared_ptr<Body> &body,
              const std::shared_ptr<ConnectionHandle> &handle = nullptr);
  async::CoroutineStarterForResult<const std::shared_ptr<Response> &>
  executeAsync(const String &method, const String &path,
               const Headers &headers, const std::shared_ptr<Body> &body,
               const std::shared_ptr<ConnectionHandle> &handle = nullptr);
  async::CoroutineStarterForResult<const std::shared_ptr<Response> &>
  executeOnceAsync(const String &method, const String &path,
                   const Headers &headers, const std::shared_ptr<Body> &body,
                   const std::shared_ptr<ConnectionHandle> &handle = nullptr);
};

class HttpRequestExecutor : public RequestExecutor {
public:
  HttpRequestExecutor(
      const std::shared_ptr<network::ClientConnectionProvider> &provider,
      const std::shared_ptr<RetryPolicy> &retry = nullptr);
  static std::shared_ptr<HttpRequestExecutor> createShared(
      const std::shared_ptr<network::ClientConnectionProvider> &provider,
      const std::shared_ptr<RetryPolicy> &retry = nullptr);
};

class ApiClient : public base::Countable {
public:
  typedef protocol::http::Status Status;
  typedef protocol::http::Header Header;
  typedef protocol::http::Headers Headers;
  typedef protocol::http::incoming::Response Response;
  typedef protocol::http::outgoing::MultipartBody MultipartBody;
  typedef client::RequestExecutor RequestExecutor;
  typedef oatpp::String String;
  typedef oatpp::Int8 Int8;
  typedef oatpp::UInt8 UInt8;
  typedef oatpp::Int16 Int16;
  typedef oatpp::UInt16 UInt16;
  typedef oatpp::Int32 Int32;
  typedef oatpp::UInt32 UInt32;
  typedef oatpp::Int64 Int64;
  typedef oatpp::UInt64 UInt64;
  typedef oatpp::Float32 Float32;
  typedef oatpp::Float64 Float64;
  typedef oatpp::Boolean Boolean;
  template <class T> using Object = oatpp::Object<T>;
  template <class T> using List = oatpp::List<T>;
  template <class T> using Vector = oatpp::Vector<T>;
  template <class T> using Fields = oatpp::Fields<T>;
  template <class T> using UnorderedFields = oatpp::UnorderedFields<T>;
  template <class T> using Enum = oatpp::Enum<T>;
  template <class T> struct TypeInterpretation {
    static oatpp::String toString(const oatpp::String &type, const T &value);
  };

  ApiClient(const std::shared_ptr<RequestExecutor> &executor,
            const std::shared_ptr<data::mapping::ObjectMapper> &mapper);
  static std::shared_ptr<ApiClient>
  createShared(const std::shared_ptr<RequestExecutor> &executor,
               const std::shared_ptr<data::mapping::ObjectMapper> &mapper);
  virtual std::shared_ptr<RequestExecutor::ConnectionHandle> getConnection();
  virtual async::CoroutineStarterForResult<
      const std::shared_ptr<RequestExecutor::ConnectionHandle> &>
  getConnectionAsync();
  void invalidateConnection(
      const std::shared_ptr<RequestExecutor::ConnectionHandle> &handle);
  virtual std::shared_ptr<Response> executeRequest(
      const oatpp::String &method, const data::share::StringTemplate &path,
      const Headers &headers,
      const std::unordered_map<oatpp::String, oatpp::String> &pathParams,
      const std::unordered_map<oatpp::String, oatpp::String> &queryParams,
      const std::shared_ptr<RequestExecutor::Body> &body,
      const std::shared_ptr<RequestExecutor::ConnectionHandle> &handle =
          nullptr);
  virtual async::CoroutineStarterForResult<const std::shared_ptr<Response> &>
  executeRequestAsync(
      const oatpp::String &method, const data::share::StringTemplate &path,
      const Headers &headers,
      const std::unordered_map<oatpp::String, oatpp::String> &pathParams,
      const std::unordered_map<oatpp::String, oatpp::String> &queryParams,
      const std::shared_ptr<RequestExecutor::Body> &body,
      const std::shared_ptr<RequestExecutor::ConnectionHandle> &handle =
          nullptr);

protected:
  static data::share::StringTemplate
  parsePathTemplate(const oatpp::String &name, const oatpp::String &text);
  std::shared_ptr<RequestExecutor> m_requestExecutor;
  std::shared_ptr<data::mapping::ObjectMapper> m_objectMapper;
};
} // namespace client

// A server: its endpoints are functions, and nothing is sent.

namespace server {
namespace api {
class ApiController {
public:
  typedef protocol::http::Status Status;
  typedef protocol::http::Header Header;
  typedef protocol::http::outgoing::Response OutgoingResponse;
  typedef protocol::http::incoming::Request IncomingRequest;
  typedef data::mapping::ObjectMapper ObjectMapper;
  typedef oatpp::String String;
  typedef oatpp::Int8 Int8;
  typedef oatpp::UInt8 UInt8;
  typedef oatpp::Int16 Int16;
  typedef oatpp::UInt16 UInt16;
  typedef oatpp::Int32 Int32;
  typedef oatpp::UInt32 UInt32;
  typedef oatpp::Int64 Int64;
  typedef oatpp::UInt64 UInt64;
  typedef oatpp::Float32 Float32;
  typedef oatpp::Float64 Float64;
  typedef oatpp::Boolean Boolean;
  template <class T> using Object = oatpp::Object<T>;
  template <class T> using List = oatpp::List<T>;
  template <class T> using Vector = oatpp::Vector<T>;
  template <class T> using Fields = oatpp::Fields<T>;
  template <class T> using Enum = oatpp::Enum<T>;
  struct EndpointInfo {
    String summary, description;
    EndpointInfo &addTag(const String &tag);
    template <class T>
    void addResponse(const Status &status, const String &type);
    template <class T> void addConsumes(const String &type);
  };
  ApiController(const std::shared_ptr<ObjectMapper> &mapper,
                const String &prefix = nullptr);
  virtual ~ApiController();

protected:
  std::shared_ptr<OutgoingResponse> createResponse(const Status &status,
                                                   const String &text) const;
  std::shared_ptr<OutgoingResponse> createResponse(const Status &status) const;
  template <class T>
  std::shared_ptr<OutgoingResponse> createDtoResponse(const Status &status,
                                                      const T &dto) const;
  const std::shared_ptr<ObjectMapper> &getDefaultObjectMapper() const;
};
template <class T>
class AsyncHandler
    : public async::CoroutineWithResult<
          T, std::shared_ptr<protocol::http::outgoing::Response>> {
protected:
  std::shared_ptr<protocol::http::incoming::Request> request;
  ApiController *controller;
};
} // namespace api
} // namespace server
} // namespace web

namespace curl {
namespace io {}
class RequestExecutor : public web::client::RequestExecutor {
public:
  RequestExecutor(const String &base, bool verbose = false);
  static std::shared_ptr<RequestExecutor> createShared(const String &base,
                                                       bool verbose = false);
};
} // namespace curl

} // namespace oatpp

template <> struct std::hash<oatpp::data::mapping::type::String> {
  std::size_t operator()(const oatpp::data::mapping::type::String &) const;
};

// What is needed around a client.

#define OATPP_CODEGEN_BEGIN(NAME) <oatpp/codegen/NAME##_define.hpp>
#define OATPP_CODEGEN_END(NAME) <oatpp/codegen/NAME##_undef.hpp>

#define OATPP_COMPONENT(TYPE, NAME, ...)                                       \
  TYPE NAME = oatpp::base::Environment::component<TYPE>(__VA_ARGS__)
#define OATPP_GET_COMPONENT(TYPE, ...)                                         \
  oatpp::base::Environment::component<TYPE>(__VA_ARGS__)
#define OATPP_CREATE_COMPONENT(TYPE, NAME)                                     \
  oatpp::base::Environment::Component<TYPE> NAME =                             \
      oatpp::base::Environment::Component<TYPE>
#define OATPP_LOGV(TAG, ...) (void)0
#define OATPP_LOGD(TAG, ...) (void)0
#define OATPP_LOGI(TAG, ...) (void)0
#define OATPP_LOGW(TAG, ...) (void)0
#define OATPP_LOGE(TAG, ...) (void)0
#define OATPP_ASSERT(...) (void)(__VA_ARGS__)

#endif
