//===- WiFiClientSecure.h - shadow header: TLS over WiFi ------------------===//
//
// Of the ESP8266 and of the ESP32 core.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_WIFICLIENTSECURE_H
#define PATLINT_SHADOW_WIFICLIENTSECURE_H

#include "WiFiClient.h"

namespace BearSSL {
class X509List {
public:
  X509List();
  X509List(const char *pem);
  X509List(const uint8_t *der, size_t size);
  bool append(const char *pem);
};
class PrivateKey {
public:
  PrivateKey();
  PrivateKey(const char *pem);
};
class PublicKey {
public:
  PublicKey();
  PublicKey(const char *pem);
};
class Session {};
class CertStoreBase {};
} // namespace BearSSL

class WiFiClientSecure : public WiFiClient {
public:
  WiFiClientSecure();
  WiFiClientSecure(const WiFiClientSecure &other);
  WiFiClientSecure &operator=(const WiFiClientSecure &other);
  int connect(IPAddress address, uint16_t port) override;
  int connect(const char *host, uint16_t port) override;
  int connect(const String &host, uint16_t port);
  int connect(const char *host, uint16_t port, const char *ca, const char *certificate,
              const char *key);
  void setInsecure();
  void setCACert(const char *pem);
  void setCertificate(const char *pem);
  void setPrivateKey(const char *pem);
  bool loadCACert(Stream &from, size_t size);
  bool verify(const char *fingerprint, const char *domain);
  void setPreSharedKey(const char *identity, const char *key);
  void setHandshakeTimeout(unsigned long seconds);
  bool setFingerprint(const char *fingerprint);
  bool setFingerprint(const uint8_t *fingerprint);
  void setTrustAnchors(const BearSSL::X509List *list);
  void setClientRSACert(const BearSSL::X509List *list, const BearSSL::PrivateKey *key);
  void setKnownKey(const BearSSL::PublicKey *key, unsigned usages = 3);
  void setSession(BearSSL::Session *session);
  void setCertStore(BearSSL::CertStoreBase *store);
  void setBufferSizes(int receive, int transmit);
  void setX509Time(time_t now);
  void allowSelfSignedCerts();
  int getLastSSLError(char *text = nullptr, size_t size = 0);
  static bool probeMaxFragmentLength(const char *host, uint16_t port, uint16_t size);
};

namespace BearSSL {
using ::WiFiClientSecure;
}

#endif
