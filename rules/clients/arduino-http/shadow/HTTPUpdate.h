//===- HTTPUpdate.h - shadow header of the ESP cores ----------------------===//
//
// Stands in for <HTTPUpdate.h> of the ESP32 core and <ESP8266httpUpdate.h>:
// the overloads of both. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_HTTPUPDATE_H
#define PATLINT_SHADOW_HTTPUPDATE_H

#include <HTTPClient.h>

#include <functional>

#define HTTP_UE_TOO_LESS_SPACE (-100)
#define HTTP_UE_SERVER_NOT_REPORT_SIZE (-101)
#define HTTP_UE_SERVER_FILE_NOT_FOUND (-102)
#define HTTP_UE_SERVER_FORBIDDEN (-103)
#define HTTP_UE_SERVER_WRONG_HTTP_CODE (-104)
#define HTTP_UE_SERVER_FAULTY_MD5 (-105)
#define HTTP_UE_BIN_VERIFY_HEADER_FAILED (-106)
#define HTTP_UE_BIN_FOR_WRONG_FLASH (-107)

enum HTTPUpdateResult {
  HTTP_UPDATE_FAILED,
  HTTP_UPDATE_NO_UPDATES,
  HTTP_UPDATE_OK
};
typedef HTTPUpdateResult t_httpUpdate_return;

using HTTPUpdateStartCB = std::function<void()>;
using HTTPUpdateEndCB = std::function<void()>;
using HTTPUpdateErrorCB = std::function<void(int)>;
using HTTPUpdateProgressCB = std::function<void(int, int)>;
using HTTPUpdateRequestCB = std::function<void(HTTPClient *)>;

#define PATLINT_HTTPUPDATE(NAME)                                                \
  NAME();                                                                      \
  NAME(int timeout);                                                           \
  void rebootOnUpdate(bool reboot);                                            \
  void closeConnectionsOnUpdate(bool close);                                   \
  void setFollowRedirects(followRedirects_t follow);                           \
  void setMD5sum(const String &sum);                                           \
  void setClientTimeout(int timeout);                                          \
  void setAuthorization(const String &user, const String &password);           \
  void setAuthorization(const String &encoded);                                \
  void setLedPin(int pin = -1, uint8_t on = HIGH);                             \
  void onStart(HTTPUpdateStartCB call);                                        \
  void onEnd(HTTPUpdateEndCB call);                                            \
  void onError(HTTPUpdateErrorCB call);                                        \
  void onProgress(HTTPUpdateProgressCB call);                                  \
  int getLastError();                                                          \
  String getLastErrorString();                                                 \
  PATLINT_HTTPUPDATE_CALL(update)                                              \
  PATLINT_HTTPUPDATE_CALL(updateSpiffs)                                        \
  PATLINT_HTTPUPDATE_CALL(updateFS)

#define PATLINT_HTTPUPDATE_CALL(CALL)                                          \
  t_httpUpdate_return CALL(Client &client, const String &url,                  \
                           const String &version = "",                         \
                           HTTPUpdateRequestCB call = nullptr);                \
  t_httpUpdate_return CALL(Client &client, const String &host, uint16_t port,  \
                           const String &path = "/",                           \
                           const String &version = "",                         \
                           HTTPUpdateRequestCB call = nullptr);                \
  t_httpUpdate_return CALL(HTTPClient &client, const String &version = "",     \
                           HTTPUpdateRequestCB call = nullptr);                \
  t_httpUpdate_return CALL(const String &url, const String &version = "");     \
  t_httpUpdate_return CALL(const String &host, uint16_t port,                  \
                           const String &path = "/",                           \
                           const String &version = "");

class HTTPUpdate {
public:
  PATLINT_HTTPUPDATE(HTTPUpdate)
};
extern HTTPUpdate httpUpdate;

class ESP8266HTTPUpdate {
public:
  PATLINT_HTTPUPDATE(ESP8266HTTPUpdate)
};
extern ESP8266HTTPUpdate ESPhttpUpdate;

#undef PATLINT_HTTPUPDATE
#undef PATLINT_HTTPUPDATE_CALL

#endif
