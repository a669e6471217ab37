//===- qnetworkaccessmanager.h - shadow header of Qt Network: who sends ---===//
//
// QNetworkAccessManager and its answers, Qt 6.7's QRestAccessManager, and the
// cookies, proxies, sockets and certificates that programs name beside them.
// Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_QNETWORKACCESSMANAGER_H
#define PATLINT_SHADOW_QNETWORKACCESSMANAGER_H

#include <QtNetwork/qnetworkrequest.h>

#include <optional>

class QAuthenticator {
public:
  QAuthenticator();
  QString user() const;
  void setUser(const QString &user);
  QString password() const;
  void setPassword(const QString &password);
  QString realm() const;
  QVariant option(const QString &name) const;
  void setOption(const QString &name, const QVariant &value);
  QVariantHash options() const;
  bool isNull() const;
};

class QSslCertificate {
public:
  static QList<QSslCertificate> fromPath(const QString &path);
  static QList<QSslCertificate> fromData(const QByteArray &data);
  QByteArray toPem() const;
  QByteArray digest(QCryptographicHash::Algorithm algorithm = QCryptographicHash::Md5) const;
  bool isNull() const;
};
class QSslKey {};
class QSslCipher {};
class QSslError {
public:
  enum SslError { NoError, SelfSignedCertificate = 9, HostNameMismatch = 22 };
  QSslError();
  explicit QSslError(SslError error);
  SslError error() const;
  QString errorString() const;
  QSslCertificate certificate() const;
};
class QSslConfiguration {
public:
  static QSslConfiguration defaultConfiguration();
  static void setDefaultConfiguration(const QSslConfiguration &configuration);
  void setCaCertificates(const QList<QSslCertificate> &certificates);
  void addCaCertificates(const QList<QSslCertificate> &certificates);
  QList<QSslCertificate> caCertificates() const;
  void setLocalCertificate(const QSslCertificate &certificate);
  void setPrivateKey(const QSslKey &key);
  void setPeerVerifyMode(int mode);
  void setProtocol(int protocol);
};

class QHostAddress {
public:
  enum SpecialAddress { Null, Broadcast, LocalHost, LocalHostIPv6, Any, AnyIPv6, AnyIPv4 };
  QHostAddress();
  QHostAddress(SpecialAddress address);
  explicit QHostAddress(const QString &address);
  QString toString() const;
  bool isNull() const;
};
class QNetworkProxy {
public:
  enum ProxyType { DefaultProxy, Socks5Proxy, NoProxy, HttpProxy, HttpCachingProxy, FtpCachingProxy };
  QNetworkProxy();
  QNetworkProxy(ProxyType type, const QString &host = QString(), quint16 port = 0, const QString &user = QString(), const QString &password = QString());
  void setType(ProxyType type);
  ProxyType type() const;
  void setHostName(const QString &host);
  QString hostName() const;
  void setPort(quint16 port);
  quint16 port() const;
  void setUser(const QString &user);
  void setPassword(const QString &password);
  static void setApplicationProxy(const QNetworkProxy &proxy);
  static QNetworkProxy applicationProxy();
};
class QNetworkProxyFactory {
public:
  static void setUseSystemConfiguration(bool on);
};
class QNetworkCookie {
public:
  enum RawForm { NameAndValueOnly, Full };
  explicit QNetworkCookie(const QByteArray &name = QByteArray(), const QByteArray &value = QByteArray());
  QByteArray name() const;
  QByteArray value() const;
  void setValue(const QByteArray &value);
  QString domain() const;
  void setDomain(const QString &domain);
  void setPath(const QString &path);
  bool isSessionCookie() const;
  QDateTime expirationDate() const;
  void setExpirationDate(const QDateTime &time);
  QByteArray toRawForm(RawForm form = Full) const;
  static QList<QNetworkCookie> parseCookies(const QByteArray &text);
};
class QNetworkCookieJar : public QObject {
public:
  explicit QNetworkCookieJar(QObject *parent = nullptr);
  virtual QList<QNetworkCookie> cookiesForUrl(const QUrl &url) const;
  virtual bool setCookiesFromUrl(const QList<QNetworkCookie> &cookies, const QUrl &url);
  virtual bool insertCookie(const QNetworkCookie &cookie);
  virtual bool updateCookie(const QNetworkCookie &cookie);
  virtual bool deleteCookie(const QNetworkCookie &cookie);
  QList<QNetworkCookie> allCookies() const;
  void setAllCookies(const QList<QNetworkCookie> &cookies);
};
class QAbstractNetworkCache : public QObject {};
class QNetworkDiskCache : public QAbstractNetworkCache {
public:
  explicit QNetworkDiskCache(QObject *parent = nullptr);
  void setCacheDirectory(const QString &folder);
  void setMaximumCacheSize(qint64 size);
};

class QNetworkAccessManager;
class QNetworkReply : public QIODevice {
public:
  enum NetworkError {
    NoError = 0, ConnectionRefusedError = 1, RemoteHostClosedError, HostNotFoundError, TimeoutError, OperationCanceledError,
    SslHandshakeFailedError, TemporaryNetworkFailureError, NetworkSessionFailedError, BackgroundRequestNotAllowedError,
    TooManyRedirectsError, InsecureRedirectError, UnknownNetworkError = 99, ProxyConnectionRefusedError = 101,
    ProxyConnectionClosedError, ProxyNotFoundError, ProxyTimeoutError, ProxyAuthenticationRequiredError, UnknownProxyError = 199,
    ContentAccessDenied = 201, ContentOperationNotPermittedError, ContentNotFoundError, AuthenticationRequiredError,
    ContentReSendError, ContentConflictError, ContentGoneError, UnknownContentError = 299, ProtocolUnknownError = 301,
    ProtocolInvalidOperationError, ProtocolFailure = 399, InternalServerError = 401, OperationNotImplementedError,
    ServiceUnavailableError, UnknownServerError = 499
  };
  typedef QPair<QByteArray, QByteArray> RawHeaderPair;
  QNetworkAccessManager *manager() const;
  int operation() const;
  QNetworkRequest request() const;
  NetworkError error() const;
  bool isFinished() const;
  bool isRunning() const;
  QUrl url() const;
  QVariant header(QNetworkRequest::KnownHeaders header) const;
  bool hasRawHeader(const QByteArray &name) const;
  QList<QByteArray> rawHeaderList() const;
  QByteArray rawHeader(const QByteArray &name) const;
  const QList<RawHeaderPair> &rawHeaderPairs() const;
  QVariant attribute(QNetworkRequest::Attribute code) const;
  QSslConfiguration sslConfiguration() const;
  void setSslConfiguration(const QSslConfiguration &configuration);
  void ignoreSslErrors(const QList<QSslError> &errors);
  void ignoreSslErrors();
  virtual void setReadBufferSize(qint64 size);
  virtual void abort();
  void close() override;
  void metaDataChanged();
  void finished();
  void encrypted();
  void redirected(const QUrl &url);
  void redirectAllowed();
  void errorOccurred(NetworkError error);
  void sslErrors(const QList<QSslError> &errors);
  void uploadProgress(qint64 sent, qint64 total);
  void downloadProgress(qint64 received, qint64 total);

protected:
  explicit QNetworkReply(QObject *parent = nullptr);
  void setOperation(int operation);
  void setRequest(const QNetworkRequest &request);
  void setError(NetworkError error, const QString &text);
  void setFinished(bool on);
  void setUrl(const QUrl &url);
  void setHeader(QNetworkRequest::KnownHeaders header, const QVariant &value);
  void setRawHeader(const QByteArray &name, const QByteArray &value);
  void setAttribute(QNetworkRequest::Attribute code, const QVariant &value);
};

class QNetworkAccessManager : public QObject {
public:
  enum Operation { HeadOperation = 1, GetOperation, PutOperation, PostOperation, DeleteOperation, CustomOperation, UnknownOperation = 0 };
  enum NetworkAccessibility { UnknownAccessibility = -1, NotAccessible, Accessible };
  explicit QNetworkAccessManager(QObject *parent = nullptr);
  ~QNetworkAccessManager() override;
  virtual QStringList supportedSchemes() const;
  void clearAccessCache();
  void clearConnectionCache();
  QNetworkProxy proxy() const;
  void setProxy(const QNetworkProxy &proxy);
  void setProxyFactory(QNetworkProxyFactory *factory);
  QAbstractNetworkCache *cache() const;
  void setCache(QAbstractNetworkCache *cache);
  QNetworkCookieJar *cookieJar() const;
  void setCookieJar(QNetworkCookieJar *jar);
  void setStrictTransportSecurityEnabled(bool on);
  void enableStrictTransportSecurityStore(bool on, const QString &folder = QString());
  QNetworkReply *head(const QNetworkRequest &request);
  QNetworkReply *get(const QNetworkRequest &request);
  QNetworkReply *get(const QNetworkRequest &request, QIODevice *data);
  QNetworkReply *get(const QNetworkRequest &request, const QByteArray &data);
  QNetworkReply *post(const QNetworkRequest &request, QIODevice *data);
  QNetworkReply *post(const QNetworkRequest &request, const QByteArray &data);
  QNetworkReply *post(const QNetworkRequest &request, QHttpMultiPart *parts);
  QNetworkReply *post(const QNetworkRequest &request, std::nullptr_t data);
  QNetworkReply *put(const QNetworkRequest &request, QIODevice *data);
  QNetworkReply *put(const QNetworkRequest &request, const QByteArray &data);
  QNetworkReply *put(const QNetworkRequest &request, QHttpMultiPart *parts);
  QNetworkReply *put(const QNetworkRequest &request, std::nullptr_t data);
  QNetworkReply *deleteResource(const QNetworkRequest &request);
  QNetworkReply *sendCustomRequest(const QNetworkRequest &request, const QByteArray &verb, QIODevice *data = nullptr);
  QNetworkReply *sendCustomRequest(const QNetworkRequest &request, const QByteArray &verb, const QByteArray &data);
  QNetworkReply *sendCustomRequest(const QNetworkRequest &request, const QByteArray &verb, QHttpMultiPart *parts);
  void connectToHostEncrypted(const QString &host, quint16 port = 443, const QSslConfiguration &configuration = QSslConfiguration::defaultConfiguration());
  void connectToHost(const QString &host, quint16 port = 80);
  void setRedirectPolicy(QNetworkRequest::RedirectPolicy policy);
  QNetworkRequest::RedirectPolicy redirectPolicy() const;
  bool autoDeleteReplies() const;
  void setAutoDeleteReplies(bool on);
  int transferTimeout() const;
  void setTransferTimeout(int time = QNetworkRequest::DefaultTransferTimeoutConstant);
  void setTransferTimeout(std::chrono::milliseconds time);
  NetworkAccessibility networkAccessible() const;
  void setNetworkAccessible(NetworkAccessibility accessible);
  void proxyAuthenticationRequired(const QNetworkProxy &proxy, QAuthenticator *authenticator);
  void authenticationRequired(QNetworkReply *reply, QAuthenticator *authenticator);
  void finished(QNetworkReply *reply);
  void encrypted(QNetworkReply *reply);
  void sslErrors(QNetworkReply *reply, const QList<QSslError> &errors);

protected:
  virtual QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data = nullptr);
};

class QRestReply {
public:
  explicit QRestReply(QNetworkReply *reply);
  QNetworkReply *networkReply() const;
  std::optional<QJsonDocument> readJson(QJsonParseError *error = nullptr);
  QByteArray readBody();
  QString readText();
  bool isSuccess() const;
  int httpStatus() const;
  bool isHttpStatusSuccess() const;
  bool hasError() const;
  QNetworkReply::NetworkError error() const;
  QString errorString() const;
};
class QRestAccessManager : public QObject {
public:
  explicit QRestAccessManager(QNetworkAccessManager *manager, QObject *parent = nullptr);
  QNetworkAccessManager *networkAccessManager() const;
  template <class... A> QNetworkReply *get(const QNetworkRequest &, A &&...) { return nullptr; }
  template <class... A> QNetworkReply *head(const QNetworkRequest &, A &&...) { return nullptr; }
  template <class... A> QNetworkReply *deleteResource(const QNetworkRequest &, A &&...) { return nullptr; }
  template <class D, class... A> QNetworkReply *post(const QNetworkRequest &, D &&, A &&...) { return nullptr; }
  template <class D, class... A> QNetworkReply *put(const QNetworkRequest &, D &&, A &&...) { return nullptr; }
  template <class D, class... A> QNetworkReply *patch(const QNetworkRequest &, D &&, A &&...) { return nullptr; }
  template <class D, class... A> QNetworkReply *sendCustomRequest(const QNetworkRequest &, const QByteArray &, D &&, A &&...) { return nullptr; }
};

class QAbstractSocket : public QIODevice {
public:
  enum SocketError { ConnectionRefusedError, RemoteHostClosedError, HostNotFoundError, UnknownSocketError = -1 };
  void connectToHost(const QString &host, quint16 port, int mode = ReadWrite);
  void disconnectFromHost();
  bool waitForConnected(int time = 30000);
  bool waitForDisconnected(int time = 30000);
  bool waitForReadyRead(int time = 30000);
  bool waitForBytesWritten(int time = 30000);
  void abort();
  bool flush();
};
class QTcpSocket : public QAbstractSocket {
public:
  explicit QTcpSocket(QObject *parent = nullptr);
};
class QSslSocket : public QTcpSocket {
public:
  enum PeerVerifyMode { VerifyNone, QueryPeer, VerifyPeer, AutoVerifyPeer };
  explicit QSslSocket(QObject *parent = nullptr);
  void connectToHostEncrypted(const QString &host, quint16 port);
  static bool supportsSsl();
};
class QTcpServer : public QObject {
public:
  explicit QTcpServer(QObject *parent = nullptr);
  bool listen(const QHostAddress &address = QHostAddress::Any, quint16 port = 0);
  quint16 serverPort() const;
  QTcpSocket *nextPendingConnection();
};

#endif
