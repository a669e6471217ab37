//===- NetSSL.h - shadow header of Poco: HTTPS -------------------------===//
//
// Declarations only.
//
//===------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_POCO_NET_NETSSL_H
#define PATLINT_SHADOW_POCO_NET_NETSSL_H

#include <Poco/Net/Net.h>

namespace Poco {
namespace Net {
class SSLException : public NetException { public: using NetException::NetException; };
class X509Certificate;
class Context : public RefCountedObject {
public:
  typedef AutoPtr<Context> Ptr;
  enum Usage { TLS_CLIENT_USE, TLS_SERVER_USE, CLIENT_USE, SERVER_USE, TLSV1_2_CLIENT_USE, TLSV1_2_SERVER_USE };
  enum VerificationMode { VERIFY_NONE, VERIFY_RELAXED, VERIFY_STRICT, VERIFY_ONCE };
  Context(Usage usage, const std::string &key, const std::string &certificate, const std::string &authorities,
          VerificationMode mode = VERIFY_RELAXED, int depth = 9, bool loadDefaults = false,
          const std::string &ciphers = "ALL");
  Context(Usage usage, const std::string &authorities, VerificationMode mode = VERIFY_RELAXED, int depth = 9,
          bool loadDefaults = false, const std::string &ciphers = "ALL");
};
class Session : public RefCountedObject {
public:
  typedef AutoPtr<Session> Ptr;
};
class InvalidCertificateHandler {
public:
  InvalidCertificateHandler(bool onServer);
  virtual ~InvalidCertificateHandler();
};
class AcceptCertificateHandler : public InvalidCertificateHandler { public: AcceptCertificateHandler(bool onServer); };
class ConsoleCertificateHandler : public InvalidCertificateHandler { public: ConsoleCertificateHandler(bool onServer); };
class RejectCertificateHandler : public InvalidCertificateHandler { public: RejectCertificateHandler(bool onServer); };
class PrivateKeyPassphraseHandler;
class SSLManager {
public:
  static SSLManager &instance();
  void initializeClient(SharedPtr<PrivateKeyPassphraseHandler> password, SharedPtr<InvalidCertificateHandler> invalid,
                        Context::Ptr context);
  Context::Ptr defaultClientContext();
};
void initializeSSL();
void uninitializeSSL();
class SecureStreamSocket : public StreamSocket {
public:
  SecureStreamSocket();
  explicit SecureStreamSocket(const SocketAddress &address);
};
class HTTPSClientSession : public HTTPClientSession {
public:
  enum { HTTPS_PORT = 443 };
  HTTPSClientSession();
  explicit HTTPSClientSession(const SecureStreamSocket &socket);
  HTTPSClientSession(const SecureStreamSocket &socket, Session::Ptr session);
  HTTPSClientSession(const std::string &host, UInt16 port = HTTPS_PORT);
  explicit HTTPSClientSession(Context::Ptr context);
  HTTPSClientSession(Context::Ptr context, Session::Ptr session);
  HTTPSClientSession(const std::string &host, UInt16 port, Context::Ptr context);
  HTTPSClientSession(const std::string &host, UInt16 port, Context::Ptr context, Session::Ptr session);
  bool secure() const override;
  X509Certificate serverCertificate();
  Session::Ptr sslSession();
};
class HTTPSSessionInstantiator : public HTTPSessionInstantiator {
public:
  HTTPSSessionInstantiator();
  HTTPSSessionInstantiator(Context::Ptr context);
  HTTPClientSession *createClientSession(const URI &uri) override;
  static void registerInstantiator();
  static void unregisterInstantiator();
};
class HTTPSStreamFactory : public URIStreamFactory {
public:
  HTTPSStreamFactory();
  HTTPSStreamFactory(const std::string &proxyHost, UInt16 proxyPort = HTTPSession::HTTP_PORT);
  std::istream *open(const URI &uri) override;
  static void registerFactory();
  static void unregisterFactory();
};
} // namespace Net
} // namespace Poco

#endif
