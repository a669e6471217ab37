//===- Net.h - shadow header of Poco: the client side of HTTP ----------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_NET_NET_H
#define PATLINT_SHADOW_POCO_NET_NET_H

#include <Poco/SharedPtr.h>
#include <Poco/Timespan.h>
#include <Poco/URI.h>
#include <Poco/URIStreamOpener.h>

#include <istream>
#include <list>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace Poco {
namespace Net {
class HTTPRequest;
class HTTPResponse;
class HTMLForm;
class PartSource;
class PartHandler;
class MediaType;

class NetException : public IOException { public: using IOException::IOException; };
class HTTPException : public NetException { public: using NetException::NetException; };
class ConnectionRefusedException : public NetException { public: using NetException::NetException; };
class HostNotFoundException : public NetException { public: using NetException::NetException; };

class SocketAddress {
public:
  SocketAddress();
  SocketAddress(const std::string &host, UInt16 port);
  SocketAddress(const std::string &host, const std::string &port);
  explicit SocketAddress(UInt16 port);
  explicit SocketAddress(const std::string &hostAndPort);
  UInt16 port() const;
  std::string toString() const;
};
class Socket {
public:
  Socket();
  void setReceiveTimeout(const Timespan &timeout);
  void setSendTimeout(const Timespan &timeout);
  SocketAddress address() const;
  SocketAddress peerAddress() const;
  void close();
};
class StreamSocket : public Socket {
public:
  StreamSocket();
  explicit StreamSocket(const SocketAddress &address);
  void connect(const SocketAddress &address);
  int sendBytes(const void *data, int length, int flags = 0);
  int receiveBytes(void *data, int length, int flags = 0);
};

class NameValueCollection {
public:
  typedef std::list<std::pair<std::string, std::string>> HeaderMap;
  typedef HeaderMap::iterator Iterator;
  typedef HeaderMap::const_iterator ConstIterator;
  NameValueCollection();
  NameValueCollection(const NameValueCollection &other);
  NameValueCollection(NameValueCollection &&other) noexcept;
  virtual ~NameValueCollection();
  NameValueCollection &operator=(const NameValueCollection &other);
  NameValueCollection &operator=(NameValueCollection &&other) noexcept;
  void swap(NameValueCollection &other);
  const std::string &operator[](const std::string &name) const;
  void set(const std::string &name, const std::string &value);
  void add(const std::string &name, const std::string &value);
  const std::string &get(const std::string &name) const;
  const std::string &get(const std::string &name, const std::string &otherwise) const;
  bool has(const std::string &name) const;
  ConstIterator find(const std::string &name) const;
  ConstIterator begin() const;
  ConstIterator end() const;
  bool empty() const;
  std::size_t size() const;
  void erase(const std::string &name);
  void clear();
};
class MessageHeader : public NameValueCollection {
public:
  MessageHeader();
  MessageHeader(const MessageHeader &other);
  MessageHeader &operator=(const MessageHeader &other);
  virtual void write(std::ostream &to) const;
  virtual void read(std::istream &from);
  int getFieldLimit() const;
  void setFieldLimit(int limit);
  bool hasToken(const std::string &field, const std::string &token) const;
};
class HTTPMessage : public MessageHeader {
public:
  void setVersion(const std::string &version);
  const std::string &getVersion() const;
  void setContentLength(std::streamsize length);
  std::streamsize getContentLength() const;
  void setContentLength64(Int64 length);
  Int64 getContentLength64() const;
  bool hasContentLength() const;
  void setTransferEncoding(const std::string &encoding);
  const std::string &getTransferEncoding() const;
  void setChunkedTransferEncoding(bool on);
  bool getChunkedTransferEncoding() const;
  void setContentType(const std::string &type);
  void setContentType(const MediaType &type);
  const std::string &getContentType() const;
  void setKeepAlive(bool on);
  bool getKeepAlive() const;
  static const std::string HTTP_1_0, HTTP_1_1;
  static const std::string IDENTITY_TRANSFER_ENCODING, CHUNKED_TRANSFER_ENCODING;
  static const int UNKNOWN_CONTENT_LENGTH;
  static const std::string UNKNOWN_CONTENT_TYPE, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING;
  static const std::string CONNECTION, PROXY_CONNECTION, CONNECTION_KEEP_ALIVE, CONNECTION_CLOSE, EMPTY;

protected:
  HTTPMessage();
  HTTPMessage(const std::string &version);
  HTTPMessage(const HTTPMessage &other);
  HTTPMessage &operator=(const HTTPMessage &other);
};
class HTTPRequest : public HTTPMessage {
public:
  HTTPRequest();
  explicit HTTPRequest(const std::string &version);
  HTTPRequest(const std::string &method, const std::string &uri);
  HTTPRequest(const std::string &method, const std::string &uri, const std::string &version);
  HTTPRequest(const HTTPRequest &other);
  HTTPRequest &operator=(const HTTPRequest &other);
  void setMethod(const std::string &method);
  const std::string &getMethod() const;
  void setURI(const std::string &uri);
  const std::string &getURI() const;
  void setHost(const std::string &host);
  void setHost(const std::string &host, UInt16 port);
  const std::string &getHost() const;
  void setCookies(const NameValueCollection &cookies);
  void getCookies(NameValueCollection &cookies) const;
  bool hasCredentials() const;
  void getCredentials(std::string &scheme, std::string &info) const;
  void setCredentials(const std::string &scheme, const std::string &info);
  void removeCredentials();
  bool getExpectContinue() const;
  void setExpectContinue(bool on);
  bool hasProxyCredentials() const;
  void getProxyCredentials(std::string &scheme, std::string &info) const;
  void setProxyCredentials(const std::string &scheme, const std::string &info);
  void removeProxyCredentials();
  static const std::string HTTP_GET, HTTP_HEAD, HTTP_PUT, HTTP_POST, HTTP_OPTIONS, HTTP_DELETE, HTTP_TRACE;
  static const std::string HTTP_CONNECT, HTTP_PATCH;
  static const std::string HOST, COOKIE, AUTHORIZATION, PROXY_AUTHORIZATION, UPGRADE, EXPECT;
};
class HTTPCookie {
public:
  HTTPCookie();
  explicit HTTPCookie(const std::string &name);
  HTTPCookie(const std::string &name, const std::string &value);
  const std::string &getName() const;
  const std::string &getValue() const;
};
class HTTPResponse : public HTTPMessage {
public:
  enum HTTPStatus {
    HTTP_CONTINUE = 100, HTTP_SWITCHING_PROTOCOLS = 101, HTTP_OK = 200, HTTP_CREATED = 201, HTTP_ACCEPTED = 202,
    HTTP_NO_CONTENT = 204, HTTP_PARTIAL_CONTENT = 206, HTTP_MOVED_PERMANENTLY = 301, HTTP_FOUND = 302,
    HTTP_SEE_OTHER = 303, HTTP_NOT_MODIFIED = 304, HTTP_TEMPORARY_REDIRECT = 307, HTTP_PERMANENT_REDIRECT = 308,
    HTTP_BAD_REQUEST = 400, HTTP_UNAUTHORIZED = 401, HTTP_FORBIDDEN = 403, HTTP_NOT_FOUND = 404,
    HTTP_METHOD_NOT_ALLOWED = 405, HTTP_CONFLICT = 409, HTTP_TOO_MANY_REQUESTS = 429,
    HTTP_INTERNAL_SERVER_ERROR = 500, HTTP_NOT_IMPLEMENTED = 501, HTTP_BAD_GATEWAY = 502,
    HTTP_SERVICE_UNAVAILABLE = 503
  };
  HTTPResponse();
  HTTPResponse(HTTPStatus status);
  void setStatus(HTTPStatus status);
  HTTPStatus getStatus() const;
  void setReason(const std::string &reason);
  const std::string &getReason() const;
  void setStatusAndReason(HTTPStatus status);
  void setStatusAndReason(HTTPStatus status, const std::string &reason);
  void getCookies(std::vector<HTTPCookie> &cookies) const;
};

class HTTPBasicCredentials {
public:
  HTTPBasicCredentials();
  HTTPBasicCredentials(const std::string &user, const std::string &password);
  explicit HTTPBasicCredentials(const HTTPRequest &request);
  explicit HTTPBasicCredentials(const std::string &info);
  void clear();
  void setUsername(const std::string &user);
  const std::string &getUsername() const;
  void setPassword(const std::string &password);
  const std::string &getPassword() const;
  bool empty() const;
  void authenticate(HTTPRequest &request) const;
  void proxyAuthenticate(HTTPRequest &request) const;
  static const std::string SCHEME;

private:
  HTTPBasicCredentials(const HTTPBasicCredentials &);
};
class HTTPAuthenticationParams : public NameValueCollection {
public:
  HTTPAuthenticationParams();
  explicit HTTPAuthenticationParams(const std::string &info);
  explicit HTTPAuthenticationParams(const HTTPRequest &request);
  HTTPAuthenticationParams(const HTTPResponse &response, const std::string &header = "WWW-Authenticate");
};
class HTTPDigestCredentials {
public:
  HTTPDigestCredentials();
  HTTPDigestCredentials(const std::string &user, const std::string &password);
  void reset();
  void clear();
  void setUsername(const std::string &user);
  const std::string &getUsername() const;
  void setPassword(const std::string &password);
  const std::string &getPassword() const;
  bool empty() const;
  void authenticate(HTTPRequest &request, const HTTPResponse &response);
  void authenticate(HTTPRequest &request, const HTTPAuthenticationParams &asked);
  void updateAuthInfo(HTTPRequest &request);
  void proxyAuthenticate(HTTPRequest &request, const HTTPResponse &response);
  bool verifyAuthInfo(const HTTPRequest &request) const;
  static const std::string SCHEME;

private:
  HTTPDigestCredentials(const HTTPDigestCredentials &);
};
class HTTPNTLMCredentials {
public:
  HTTPNTLMCredentials();
  HTTPNTLMCredentials(const std::string &user, const std::string &password);
  HTTPNTLMCredentials(const std::string &user, const std::string &password, const std::string &host);
  void setUsername(const std::string &user);
  void setPassword(const std::string &password);
  void authenticate(HTTPRequest &request, const HTTPResponse &response);
  void authenticate(HTTPRequest &request, const std::string &challenge);
  void updateAuthInfo(HTTPRequest &request);

private:
  HTTPNTLMCredentials(const HTTPNTLMCredentials &);
};
class HTTPCredentials {
public:
  HTTPCredentials();
  HTTPCredentials(const std::string &user, const std::string &password);
  void fromUserInfo(const std::string &info);
  void fromURI(const URI &uri);
  void clear();
  void setUsername(const std::string &user);
  const std::string &getUsername() const;
  void setPassword(const std::string &password);
  const std::string &getPassword() const;
  bool empty() const;
  void authenticate(HTTPRequest &request, const HTTPResponse &response);
  void updateAuthInfo(HTTPRequest &request);
  void proxyAuthenticate(HTTPRequest &request, const HTTPResponse &response);
  void updateProxyAuthInfo(HTTPRequest &request);
  static bool isBasicCredentials(const std::string &header);
  static bool isDigestCredentials(const std::string &header);
  static bool hasBasicCredentials(const HTTPRequest &request);
  static bool hasDigestCredentials(const HTTPRequest &request);
  static void extractCredentials(const std::string &info, std::string &user, std::string &password);
  static void extractCredentials(const URI &uri, std::string &user, std::string &password);

private:
  HTTPCredentials(const HTTPCredentials &);
};
class OAuth10Credentials {
public:
  enum SignatureMethod { SIGN_PLAINTEXT, SIGN_HMAC_SHA1 };
  OAuth10Credentials();
  OAuth10Credentials(const std::string &consumerKey, const std::string &consumerSecret);
  OAuth10Credentials(const std::string &consumerKey, const std::string &consumerSecret, const std::string &token,
                     const std::string &tokenSecret);
  explicit OAuth10Credentials(const HTTPRequest &request);
  void setConsumerKey(const std::string &key);
  void setConsumerSecret(const std::string &secret);
  void setToken(const std::string &token);
  const std::string &getToken() const;
  void setTokenSecret(const std::string &secret);
  const std::string &getTokenSecret() const;
  void setRealm(const std::string &realm);
  void setCallback(const std::string &uri);
  void authenticate(HTTPRequest &request, const URI &uri, SignatureMethod method = SIGN_HMAC_SHA1);
  void authenticate(HTTPRequest &request, const URI &uri, const HTMLForm &form, SignatureMethod method = SIGN_HMAC_SHA1);
  bool verify(const HTTPRequest &request, const URI &uri);
  static const std::string SCHEME;

private:
  OAuth10Credentials(const OAuth10Credentials &);
};
class OAuth20Credentials {
public:
  OAuth20Credentials();
  explicit OAuth20Credentials(const std::string &token);
  OAuth20Credentials(const std::string &token, const std::string &scheme);
  explicit OAuth20Credentials(const HTTPRequest &request);
  OAuth20Credentials(const HTTPRequest &request, const std::string &scheme);
  void setBearerToken(const std::string &token);
  const std::string &getBearerToken() const;
  void setScheme(const std::string &scheme);
  const std::string &getScheme() const;
  void authenticate(HTTPRequest &request);
  static const std::string SCHEME;

private:
  OAuth20Credentials(const OAuth20Credentials &);
};

class HTTPSession {
public:
  enum { HTTP_PORT = 80 };
  void setKeepAlive(bool on);
  bool getKeepAlive() const;
  void setTimeout(const Timespan &timeout);
  void setTimeout(const Timespan &connect, const Timespan &send, const Timespan &receive);
  Timespan getTimeout() const;
  bool connected() const;
  virtual void abort();
  const Exception *networkException() const;
  StreamSocket detachSocket();
  StreamSocket &socket();

protected:
  HTTPSession();
  virtual ~HTTPSession();

private:
  HTTPSession(const HTTPSession &);
  HTTPSession &operator=(const HTTPSession &);
};
class HTTPClientSession : public HTTPSession {
public:
  enum ProxyAuthentication { PROXY_AUTH_NONE, PROXY_AUTH_HTTP_BASIC, PROXY_AUTH_HTTP_DIGEST, PROXY_AUTH_NTLM };
  struct ProxyConfig {
    ProxyConfig();
    std::string host;
    UInt16 port;
    std::string username, password, nonProxyHosts;
    ProxyAuthentication authMethod;
  };
  HTTPClientSession();
  explicit HTTPClientSession(const StreamSocket &socket);
  explicit HTTPClientSession(const SocketAddress &address);
  HTTPClientSession(const std::string &host, UInt16 port = HTTPSession::HTTP_PORT);
  HTTPClientSession(const std::string &host, UInt16 port, const ProxyConfig &proxy);
  virtual ~HTTPClientSession();
  void setHost(const std::string &host);
  const std::string &getHost() const;
  void setPort(UInt16 port);
  UInt16 getPort() const;
  void setProxy(const std::string &host, UInt16 port = HTTPSession::HTTP_PORT);
  void setProxyHost(const std::string &host);
  void setProxyPort(UInt16 port);
  const std::string &getProxyHost() const;
  UInt16 getProxyPort() const;
  void setProxyCredentials(const std::string &user, const std::string &password);
  void setProxyUsername(const std::string &user);
  void setProxyPassword(const std::string &password);
  void setProxyConfig(const ProxyConfig &proxy);
  const ProxyConfig &getProxyConfig() const;
  static void setGlobalProxyConfig(const ProxyConfig &proxy);
  static const ProxyConfig &getGlobalProxyConfig();
  void setKeepAliveTimeout(const Timespan &timeout);
  const Timespan &getKeepAliveTimeout() const;
  virtual std::ostream &sendRequest(HTTPRequest &request);
  virtual std::istream &receiveResponse(HTTPResponse &response);
  virtual bool peekResponse(HTTPResponse &response);
  void flushRequest();
  void reset();
  virtual bool secure() const;
  bool bypassProxy() const;
};
class HTTPSessionInstantiator {
public:
  HTTPSessionInstantiator();
  virtual ~HTTPSessionInstantiator();
  virtual HTTPClientSession *createClientSession(const URI &uri);
  static void registerInstantiator();
  static void unregisterInstantiator();
};
class HTTPSessionFactory {
public:
  HTTPSessionFactory();
  HTTPSessionFactory(const std::string &proxyHost, UInt16 proxyPort);
  void registerProtocol(const std::string &protocol, HTTPSessionInstantiator *instantiator);
  void unregisterProtocol(const std::string &protocol);
  bool supportsProtocol(const std::string &protocol);
  HTTPClientSession *createClientSession(const URI &uri);
  void setProxy(const std::string &host, UInt16 port);
  void setProxyCredentials(const std::string &user, const std::string &password);
  void setProxyConfig(const HTTPClientSession::ProxyConfig &proxy);
  static HTTPSessionFactory &defaultFactory();
};
class HTTPStreamFactory : public URIStreamFactory {
public:
  HTTPStreamFactory();
  HTTPStreamFactory(const std::string &proxyHost, UInt16 proxyPort = HTTPSession::HTTP_PORT);
  HTTPStreamFactory(const std::string &proxyHost, UInt16 proxyPort, const std::string &proxyUser,
                    const std::string &proxyPassword);
  std::istream *open(const URI &uri) override;
  static void registerFactory();
  static void unregisterFactory();
};

class HTMLForm : public NameValueCollection {
public:
  enum Options { OPT_USE_CONTENT_LENGTH = 1 };
  HTMLForm();
  explicit HTMLForm(const std::string &encoding);
  HTMLForm(const HTTPRequest &request, std::istream &body, PartHandler &handler);
  HTMLForm(const HTTPRequest &request, std::istream &body);
  explicit HTMLForm(const HTTPRequest &request);
  void setEncoding(const std::string &encoding);
  const std::string &getEncoding() const;
  void addPart(const std::string &name, PartSource *source);
  void prepareSubmit(HTTPRequest &request, int options = 0);
  std::streamsize calculateContentLength();
  void write(std::ostream &to, const std::string &boundary);
  void write(std::ostream &to);
  const std::string &boundary() const;
  static const std::string ENCODING_URL, ENCODING_MULTIPART;

private:
  HTMLForm(const HTMLForm &);
};

class WebSocket : public StreamSocket {
public:
  enum FrameFlags { FRAME_FLAG_FIN = 0x80 };
  enum SendFlags { FRAME_TEXT = 0x81, FRAME_BINARY = 0x82 };
  WebSocket(class HTTPServerRequest &request, class HTTPServerResponse &response);
  WebSocket(HTTPClientSession &session, HTTPRequest &request, HTTPResponse &response);
  WebSocket(HTTPClientSession &session, HTTPRequest &request, HTTPResponse &response, HTTPCredentials &credentials);
  int sendFrame(const void *data, int length, int flags = FRAME_TEXT);
  int receiveFrame(void *data, int length, int &flags);
  void shutdown();
};
} // namespace Net
} // namespace Poco

#endif
