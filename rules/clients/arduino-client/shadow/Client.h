//===- Client.h - shadow header: connections of Arduino -------------------===//
//
// Stands in for the network classes of the Arduino cores and of the libraries
// for shields and modems: they all have the interface of Client. Declarations
// only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_CLIENT_H
#define PATLINT_SHADOW_CLIENT_H

#include <Arduino.h>

class Client : public Stream {
public:
  virtual int connect(IPAddress address, uint16_t port) = 0;
  virtual int connect(const char *host, uint16_t port) = 0;
  size_t write(uint8_t byte) override = 0;
  size_t write(const uint8_t *bytes, size_t size) override = 0;
  using Print::write;
  int available() override = 0;
  int read() override = 0;
  virtual int read(uint8_t *to, size_t size) = 0;
  int peek() override = 0;
  void flush() override = 0;
  virtual void stop() = 0;
  virtual uint8_t connected() = 0;
  virtual operator bool() = 0;
};

#endif
