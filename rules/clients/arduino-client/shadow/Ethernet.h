//===- Ethernet.h - shadow header: Ethernet shields -----------------------===//
#ifndef PATLINT_SHADOW_ETHERNET_H
#define PATLINT_SHADOW_ETHERNET_H

#include "Client.h"

class EthernetClient : public Client {
public:
  EthernetClient();
  explicit EthernetClient(uint8_t socket);
  int connect(IPAddress address, uint16_t port) override;
  int connect(const char *host, uint16_t port) override;
  size_t write(uint8_t byte) override;
  size_t write(const uint8_t *bytes, size_t size) override;
  using Print::write;
  int available() override;
  int read() override;
  int read(uint8_t *to, size_t size) override;
  int peek() override;
  void flush() override;
  void stop() override;
  uint8_t connected() override;
  operator bool() override;
  IPAddress remoteIP();
  void setConnectionTimeout(uint16_t timeout);
};

class EthernetServer {
public:
  explicit EthernetServer(uint16_t port);
  void begin();
  EthernetClient available();
  EthernetClient accept();
};

class EthernetClass {
public:
  int begin(uint8_t *mac, unsigned long timeout = 60000, unsigned long response = 4000);
  void begin(uint8_t *mac, IPAddress address);
  void begin(uint8_t *mac, IPAddress address, IPAddress dns);
  void begin(uint8_t *mac, IPAddress address, IPAddress dns, IPAddress gateway);
  void begin(uint8_t *mac, IPAddress address, IPAddress dns, IPAddress gateway, IPAddress mask);
  void init(uint8_t pin = 10);
  int maintain();
  int linkStatus();
  int hardwareStatus();
  IPAddress localIP();
};
extern EthernetClass Ethernet;

#endif
