//===- WiFi.h - shadow header: WiFi of Arduino ----------------------------===//
#ifndef PATLINT_SHADOW_WIFI_H
#define PATLINT_SHADOW_WIFI_H

#include "WiFiClient.h"

typedef enum {
  WL_NO_SHIELD = 255,
  WL_IDLE_STATUS = 0,
  WL_NO_SSID_AVAIL,
  WL_SCAN_COMPLETED,
  WL_CONNECTED,
  WL_CONNECT_FAILED,
  WL_CONNECTION_LOST,
  WL_DISCONNECTED
} wl_status_t;
typedef enum { WIFI_OFF, WIFI_STA, WIFI_AP, WIFI_AP_STA, WIFI_MODE_STA = 1, WIFI_MODE_AP } wifi_mode_t;
typedef wifi_mode_t WiFiMode_t;

class WiFiServer {
public:
  explicit WiFiServer(uint16_t port = 80, uint8_t clients = 4);
  WiFiServer(const IPAddress &address, uint16_t port);
  void begin(uint16_t port = 0);
  WiFiClient available();
  WiFiClient accept();
  bool hasClient();
  void setNoDelay(bool on);
  void stop();
  void close();
};

class WiFiClass {
public:
  wl_status_t begin();
  wl_status_t begin(const char *name, const char *password = nullptr, int32_t channel = 0,
                    const uint8_t *station = nullptr, bool connect = true);
  wl_status_t begin(const String &name, const String &password);
  wl_status_t status();
  bool isConnected();
  bool config(IPAddress address, IPAddress gateway, IPAddress mask,
              IPAddress dns1 = (uint32_t)0, IPAddress dns2 = (uint32_t)0);
  bool disconnect(bool off = false, bool erase = false);
  bool reconnect();
  bool mode(wifi_mode_t mode);
  bool persistent(bool on);
  bool setAutoReconnect(bool on);
  bool setSleep(bool on);
  bool hostname(const char *name);
  bool hostname(const String &name);
  bool setHostname(const char *name);
  const char *getHostname();
  bool softAP(const char *name, const char *password = nullptr, int channel = 1, int hidden = 0);
  IPAddress softAPIP();
  IPAddress localIP();
  IPAddress gatewayIP();
  IPAddress subnetMask();
  IPAddress dnsIP(uint8_t number = 0);
  String macAddress();
  uint8_t *macAddress(uint8_t *to);
  String SSID() const;
  String SSID(uint8_t number);
  int32_t RSSI();
  int32_t RSSI(uint8_t number);
  int8_t scanNetworks(bool async = false, bool hidden = false);
  int hostByName(const char *host, IPAddress &result);
  uint8_t waitForConnectResult(unsigned long timeout = 60000);
  const char *firmwareVersion();
  void end();
};
extern WiFiClass WiFi;

#endif
