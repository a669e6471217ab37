//===- WiFiClient.h - shadow header: connections over WiFi ----------------===//
#ifndef PATLINT_SHADOW_WIFICLIENT_H
#define PATLINT_SHADOW_WIFICLIENT_H

#include "Client.h"

class WiFiClient : public Client {
public:
  WiFiClient();
  explicit WiFiClient(int socket);
  WiFiClient(const WiFiClient &other);
  WiFiClient &operator=(const WiFiClient &other);
  int connect(IPAddress address, uint16_t port) override;
  int connect(IPAddress address, uint16_t port, int32_t timeout);
  int connect(const char *host, uint16_t port) override;
  int connect(const char *host, uint16_t port, int32_t timeout);
  int connect(const String &host, uint16_t port);
  size_t write(uint8_t byte) override;
  size_t write(const uint8_t *bytes, size_t size) override;
  size_t write_P(const char *bytes, size_t size);
  using Print::write;
  int available() override;
  int read() override;
  int read(uint8_t *to, size_t size) override;
  int peek() override;
  void flush() override;
  void stop() override;
  uint8_t connected() override;
  operator bool() override;
  void setNoDelay(bool on);
  void setSync(bool on);
  int fd() const;
  IPAddress remoteIP() const;
  uint16_t remotePort() const;
  IPAddress localIP() const;
};

#endif
