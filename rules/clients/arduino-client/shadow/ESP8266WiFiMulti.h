#pragma once // shadow header: the best of several networks
#include "WiFi.h"
class ESP8266WiFiMulti {
public:
  bool addAP(const char *name, const char *password = nullptr);
  wl_status_t run(uint32_t timeout = 5000);
};
typedef ESP8266WiFiMulti WiFiMulti;
