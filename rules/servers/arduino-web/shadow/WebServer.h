// shadow header: what sketches use of the web server of ESP32 and ESP8266
#ifndef PATLINT_SHADOW_WEBSERVER_H
#define PATLINT_SHADOW_WEBSERVER_H

#include <Arduino.h>

#include <functional>

enum HTTPMethod {
  HTTP_DELETE = 1,
  HTTP_GET = 2,
  HTTP_HEAD = 4,
  HTTP_POST = 8,
  HTTP_PUT = 16,
  HTTP_OPTIONS = 64,
  HTTP_PATCH = 32,
  HTTP_ANY = 127
};
enum HTTPUploadStatus { UPLOAD_FILE_START, UPLOAD_FILE_WRITE, UPLOAD_FILE_END, UPLOAD_FILE_ABORTED };
enum HTTPAuthMethod { BASIC_AUTH, DIGEST_AUTH };
#define CONTENT_LENGTH_UNKNOWN ((size_t)-1)
#define CONTENT_LENGTH_NOT_SET ((size_t)-2)

struct HTTPUpload {
  HTTPUploadStatus status;
  String filename, name, type;
  size_t totalSize, currentSize;
  unsigned char buf[1436];
};

class WebServer {
public:
  using THandlerFunction = std::function<void()>;
  WebServer(int port = 80);
  void begin();
  void begin(unsigned short port);
  void handleClient();
  void close();
  void stop();

  bool authenticate(const char *user, const char *password);
  void requestAuthentication();
  void requestAuthentication(HTTPAuthMethod mode, const char *realm = nullptr,
                             const String &failure = String(""));

  void on(const String &uri, THandlerFunction handler);
  void on(const String &uri, HTTPMethod method, THandlerFunction handler);
  void on(const String &uri, HTTPMethod method, THandlerFunction handler, THandlerFunction upload);
  void onNotFound(THandlerFunction handler);
  void onFileUpload(THandlerFunction handler);

  String uri() const;
  HTTPMethod method() const;
  HTTPUpload &upload();
  String pathArg(unsigned int i) const;
  String arg(const String &name) const;
  String arg(int i) const;
  String argName(int i) const;
  int args() const;
  bool hasArg(const String &name) const;
  void collectHeaders(const char *names[], size_t count);
  template <class... Names> void collectHeaders(const Names &...names);
  String header(const String &name) const;
  String header(int i) const;
  String headerName(int i) const;
  int headers() const;
  bool hasHeader(const String &name) const;
  String hostHeader() const;

  void send(int code, const char *type = nullptr, const String &content = String(""));
  void send(int code, const String &type, const String &content);
  void send(int code, const char *type, const char *content);
  void send_P(int code, const char *type, const char *content);
  void enableCORS(bool value = true);
  void setContentLength(size_t length);
  void sendHeader(const String &name, const String &value, bool first = false);
  void sendContent(const String &content);
};

#endif
