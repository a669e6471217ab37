//===- HTTPClient.h - shadow header of the ESP cores ----------------------===//
//
// Stands in for <HTTPClient.h> of the ESP32 core and <ESP8266HTTPClient.h>:
// the overloads of both. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_HTTPCLIENT_H
#define PATLINT_SHADOW_HTTPCLIENT_H

#include <Arduino.h>

#include <NetworkClientSecure.h>

#define HTTPC_ERROR_CONNECTION_REFUSED (-1)
#define HTTPC_ERROR_CONNECTION_FAILED (-1)
#define HTTPC_ERROR_SEND_HEADER_FAILED (-2)
#define HTTPC_ERROR_SEND_PAYLOAD_FAILED (-3)
#define HTTPC_ERROR_NOT_CONNECTED (-4)
#define HTTPC_ERROR_CONNECTION_LOST (-5)
#define HTTPC_ERROR_NO_STREAM (-6)
#define HTTPC_ERROR_NO_HTTP_SERVER (-7)
#define HTTPC_ERROR_TOO_LESS_RAM (-8)
#define HTTPC_ERROR_ENCODING (-9)
#define HTTPC_ERROR_STREAM_WRITE (-10)
#define HTTPC_ERROR_READ_TIMEOUT (-11)

typedef enum {
  HTTP_CODE_CONTINUE = 100,
  HTTP_CODE_OK = 200,
  HTTP_CODE_CREATED = 201,
  HTTP_CODE_ACCEPTED = 202,
  HTTP_CODE_NO_CONTENT = 204,
  HTTP_CODE_PARTIAL_CONTENT = 206,
  HTTP_CODE_MOVED_PERMANENTLY = 301,
  HTTP_CODE_FOUND = 302,
  HTTP_CODE_SEE_OTHER = 303,
  HTTP_CODE_NOT_MODIFIED = 304,
  HTTP_CODE_TEMPORARY_REDIRECT = 307,
  HTTP_CODE_PERMANENT_REDIRECT = 308,
  HTTP_CODE_BAD_REQUEST = 400,
  HTTP_CODE_UNAUTHORIZED = 401,
  HTTP_CODE_FORBIDDEN = 403,
  HTTP_CODE_NOT_FOUND = 404,
  HTTP_CODE_REQUEST_TIMEOUT = 408,
  HTTP_CODE_CONFLICT = 409,
  HTTP_CODE_TOO_MANY_REQUESTS = 429,
  HTTP_CODE_INTERNAL_SERVER_ERROR = 500,
  HTTP_CODE_SERVICE_UNAVAILABLE = 503
} t_http_codes;

typedef enum {
  HTTPC_DISABLE_FOLLOW_REDIRECTS,
  HTTPC_STRICT_FOLLOW_REDIRECTS,
  HTTPC_FORCE_FOLLOW_REDIRECTS
} followRedirects_t;

class HTTPClient {
public:
  HTTPClient();
  ~HTTPClient();
  bool begin(WiFiClient &client, const String &url);
  bool begin(WiFiClient &client, const String &host, uint16_t port, const String &path = "/",
             bool https = false);
  bool begin(String url);
  bool begin(String url, const char *certificate);
  bool begin(String url, String fingerprint);
  bool begin(String host, uint16_t port, String path = "/");
  bool begin(String host, uint16_t port, String path, const char *certificate);
  bool begin(String host, uint16_t port, String path, String fingerprint);
  bool begin(String host, uint16_t port, String path, const char *authority,
             const char *certificate, const char *key);
  void end();
  bool connected();

  void setReuse(bool on);
  void setUserAgent(const String &name);
  void setAcceptEncoding(const String &list);
  void setAuthorization(const char *user, const char *password);
  void setAuthorization(const char *authorization);
  void setAuthorization(String authorization);
  void setAuthorizationType(const char *type);
  void setConnectTimeout(int32_t milliseconds);
  void setTimeout(uint16_t milliseconds);
  void setFollowRedirects(followRedirects_t how);
  void setRedirectLimit(uint16_t limit);
  bool setURL(const String &url);
  void useHTTP10(bool on = true);

  int GET();
  int DELETE();
  int POST(uint8_t *body, size_t size);
  int POST(const uint8_t *body, size_t size);
  int POST(const String &body);
  int PUT(uint8_t *body, size_t size);
  int PUT(const uint8_t *body, size_t size);
  int PUT(const String &body);
  int PATCH(uint8_t *body, size_t size);
  int PATCH(const uint8_t *body, size_t size);
  int PATCH(const String &body);
  int sendRequest(const char *method, const String &body);
  int sendRequest(const char *method, uint8_t *body = nullptr, size_t size = 0);
  int sendRequest(const char *method, Stream *body, size_t size = 0);

  void addHeader(const String &name, const String &value, bool first = false,
                 bool replace = true);
  void collectHeaders(const char *names[], size_t count);
  const String &header(const char *name);
  const String &header(size_t number);
  const String &headerName(size_t number);
  int headers();
  bool hasHeader(const char *name);

  int getSize();
  const String &getLocation();
  WiFiClient &getStream();
  WiFiClient *getStreamPtr();
  int writeToStream(Stream *to);
  int writeToPrint(Print *to);
  const String &getString();
  static String errorToString(int error);
};

#endif
