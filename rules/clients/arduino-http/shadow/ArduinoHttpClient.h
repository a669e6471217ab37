//===- ArduinoHttpClient.h - shadow header --------------------------------===//
//
// Stands in for the library ArduinoHttpClient, and for its ancestor
// HttpClient. Declarations only.
//
// Not here: its WebSocket client.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_ARDUINOHTTPCLIENT_H
#define PATLINT_SHADOW_ARDUINOHTTPCLIENT_H

#include <Client.h>

static const int HTTP_SUCCESS = 0;
static const int HTTP_ERROR_CONNECTION_FAILED = -1;
static const int HTTP_ERROR_API = -2;
static const int HTTP_ERROR_TIMED_OUT = -3;
static const int HTTP_ERROR_INVALID_RESPONSE = -4;
#define HTTP_METHOD_GET "GET"
#define HTTP_METHOD_POST "POST"
#define HTTP_METHOD_PUT "PUT"
#define HTTP_METHOD_PATCH "PATCH"
#define HTTP_METHOD_DELETE "DELETE"
#define HTTP_HEADER_CONTENT_LENGTH "Content-Length"
#define HTTP_HEADER_CONTENT_TYPE "Content-Type"
#define HTTP_HEADER_CONNECTION "Connection"
#define HTTP_HEADER_TRANSFER_ENCODING "Transfer-Encoding"
#define HTTP_HEADER_USER_AGENT "User-Agent"
#define HTTP_HEADER_VALUE_CHUNKED "chunked"

class HttpClient : public Client {
public:
  static const int kNoContentLengthHeader = -1;
  static const int kHttpPort = 80;
  static const int kHttpsPort = 443;
  static const char *kUserAgent;
  HttpClient(Client &client, const char *host, uint16_t port = kHttpPort);
  HttpClient(Client &client, const String &host, uint16_t port = kHttpPort);
  HttpClient(Client &client, const IPAddress &address, uint16_t port = kHttpPort);

  void beginRequest();
  void beginBody();
  void endRequest();
  int get(const char *path);
  int get(const String &path);
  int post(const char *path);
  int post(const String &path);
  int post(const char *path, const char *type, const char *body);
  int post(const String &path, const String &type, const String &body);
  int post(const char *path, const char *type, int size, const byte body[]);
  int put(const char *path);
  int put(const String &path);
  int put(const char *path, const char *type, const char *body);
  int put(const String &path, const String &type, const String &body);
  int put(const char *path, const char *type, int size, const byte body[]);
  int patch(const char *path);
  int patch(const String &path);
  int patch(const char *path, const char *type, const char *body);
  int patch(const String &path, const String &type, const String &body);
  int patch(const char *path, const char *type, int size, const byte body[]);
  int del(const char *path);
  int del(const String &path);
  int del(const char *path, const char *type, const char *body);
  int del(const String &path, const String &type, const String &body);
  int del(const char *path, const char *type, int size, const byte body[]);
  int startRequest(const char *path, const char *method, const char *type = nullptr,
                   int size = -1, const byte body[] = nullptr);
  void sendHeader(const char *line);
  void sendHeader(const String &line);
  void sendHeader(const char *name, const char *value);
  void sendHeader(const String &name, const String &value);
  void sendHeader(const char *name, int value);
  void sendHeader(const String &name, int value);
  void sendBasicAuth(const char *user, const char *password);
  void sendBasicAuth(const String &user, const String &password);

  int responseStatusCode();
  bool headerAvailable();
  String readHeaderName();
  String readHeaderValue();
  int readHeader();
  int skipResponseHeaders();
  bool endOfHeadersReached();
  bool endOfBodyReached();
  virtual bool endOfStream();
  virtual bool completed();
  long contentLength();
  int isResponseChunked();
  String responseBody();
  void connectionKeepAlive();
  void noDefaultRequestHeaders();
  virtual uint32_t httpResponseTimeout();
  virtual void setHttpResponseTimeout(uint32_t milliseconds);

  size_t write(uint8_t byte) override;
  size_t write(const uint8_t *bytes, size_t size) override;
  using Print::write;
  int available() override;
  int read() override;
  int read(uint8_t *to, size_t size) override;
  int peek() override;
  void flush() override;
  int connect(IPAddress address, uint16_t port) override;
  int connect(const char *host, uint16_t port) override;
  void stop() override;
  uint8_t connected() override;
  operator bool() override;
};

#endif
