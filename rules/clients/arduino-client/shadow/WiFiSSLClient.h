#pragma once // shadow header: TLS of WiFiNINA, WiFi101 and WiFiS3
#include "WiFiClient.h"
class WiFiSSLClient : public WiFiClient {
public:
  WiFiSSLClient();
  int connect(IPAddress address, uint16_t port) override;
  int connect(const char *host, uint16_t port) override;
  int connectSSL(const char *host, uint16_t port);
};
