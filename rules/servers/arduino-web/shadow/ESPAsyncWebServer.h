// shadow header: what sketches use of ESPAsyncWebServer
#ifndef PATLINT_SHADOW_ESPASYNCWEBSERVER_H
#define PATLINT_SHADOW_ESPASYNCWEBSERVER_H

#include <Arduino.h>

#include <functional>

enum WebRequestMethod {
  HTTP_GET = 1,
  HTTP_POST = 2,
  HTTP_DELETE = 4,
  HTTP_PUT = 8,
  HTTP_PATCH = 16,
  HTTP_HEAD = 32,
  HTTP_OPTIONS = 64,
  HTTP_ANY = 127
};
typedef unsigned char WebRequestMethodComposite;

class AsyncWebHeader {
public:
  const String &name() const;
  const String &value() const;
};

class AsyncWebParameter {
public:
  const String &name() const;
  const String &value() const;
  size_t size() const;
  bool isPost() const;
  bool isFile() const;
};

class AsyncWebServerResponse {
public:
  void setCode(int code);
  void addHeader(const String &name, const String &value);
};

class AsyncWebServerRequest {
public:
  const String &url() const;
  const String &host() const;
  const String &contentType() const;
  WebRequestMethodComposite method() const;

  bool authenticate(const char *user, const char *password, const char *realm = nullptr,
                    bool isHash = false);
  bool authenticate(const char *hash);
  void requestAuthentication(const char *realm = nullptr, bool digest = true);

  size_t headers() const;
  bool hasHeader(const String &name) const;
  AsyncWebHeader *getHeader(const String &name) const;
  AsyncWebHeader *getHeader(size_t i) const;
  const String &header(const char *name) const;
  const String &header(const String &name) const;
  size_t params() const;
  bool hasParam(const String &name, bool post = false, bool file = false) const;
  AsyncWebParameter *getParam(const String &name, bool post = false, bool file = false) const;
  AsyncWebParameter *getParam(size_t i) const;
  size_t args() const;
  bool hasArg(const char *name) const;
  const String &arg(const String &name) const;
  const String &arg(size_t i) const;
  const String &argName(size_t i) const;
  const String &pathArg(size_t i) const;

  void redirect(const String &url);
  void send(AsyncWebServerResponse *response);
  void send(int code, const String &type = String(), const String &content = String());
  void send_P(int code, const String &type, const char *content);
  AsyncWebServerResponse *beginResponse(int code, const String &type = String(),
                                        const String &content = String());
};

typedef std::function<void(AsyncWebServerRequest *)> ArRequestHandlerFunction;
typedef std::function<void(AsyncWebServerRequest *, const String &, size_t, unsigned char *, size_t, bool)>
    ArUploadHandlerFunction;
typedef std::function<void(AsyncWebServerRequest *, unsigned char *, size_t, size_t, size_t)>
    ArBodyHandlerFunction;

class AsyncWebHandler {
public:
  AsyncWebHandler &setAuthentication(const char *user, const char *password);
};
class AsyncCallbackWebHandler : public AsyncWebHandler {};
class AsyncStaticWebHandler : public AsyncWebHandler {
public:
  AsyncStaticWebHandler &setDefaultFile(const char *name);
};
class AsyncWebSocket : public AsyncWebHandler {
public:
  AsyncWebSocket(const String &url);
};
class AsyncEventSource : public AsyncWebHandler {
public:
  AsyncEventSource(const String &url);
};

class AsyncWebServer {
public:
  AsyncWebServer(unsigned short port);
  void begin();
  void end();
  AsyncWebHandler &addHandler(AsyncWebHandler *handler);
  AsyncCallbackWebHandler &on(const char *uri, ArRequestHandlerFunction handler);
  AsyncCallbackWebHandler &on(const char *uri, WebRequestMethodComposite method,
                              ArRequestHandlerFunction handler);
  AsyncCallbackWebHandler &on(const char *uri, WebRequestMethodComposite method,
                              ArRequestHandlerFunction handler, ArUploadHandlerFunction upload);
  AsyncCallbackWebHandler &on(const char *uri, WebRequestMethodComposite method,
                              ArRequestHandlerFunction handler, ArUploadHandlerFunction upload,
                              ArBodyHandlerFunction body);
  void onNotFound(ArRequestHandlerFunction handler);
};

#endif
