//===- qnetworkrequest.h - shadow header of Qt Network: what is sent ------===//
//
// QNetworkRequest, Qt 6.8's QHttpHeaders, Qt 6.7's QNetworkRequestFactory and
// the parts of a body. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_QNETWORKREQUEST_H
#define PATLINT_SHADOW_QNETWORKREQUEST_H

#include <QtCore/qobject.h>

#include <chrono>

#define Q_NETWORK_EXPORT

class QSslConfiguration;

class QHttp1Configuration {
public:
  void setNumberOfConnectionsPerHost(qsizetype count);
};
class QHttp2Configuration {
public:
  void setServerPushEnabled(bool on);
};

class QHttpHeaders {
public:
  enum class WellKnownHeader {
    AIM, Accept, AcceptAdditions, AcceptCH, AcceptDatetime, AcceptEncoding, AcceptFeatures, AcceptLanguage, AcceptPatch,
    AcceptPost, AcceptRanges, Age, Allow, ALPN, AltSvc, AltUsed, Authorization = 55, CacheControl = 57, Connection = 73,
    ContentType = 85, Cookie = 86, Date = 97, ETag = 107, Host = 113, IfMatch = 116, Link = 125, Location = 126,
    UserAgent = 170
  };
  QHttpHeaders() noexcept;
  bool append(QAnyStringView name, QAnyStringView value);
  bool append(WellKnownHeader name, QAnyStringView value);
  bool insert(qsizetype i, QAnyStringView name, QAnyStringView value);
  bool insert(qsizetype i, WellKnownHeader name, QAnyStringView value);
  bool replace(qsizetype i, QAnyStringView name, QAnyStringView value);
  bool replace(qsizetype i, WellKnownHeader name, QAnyStringView value);
  bool replaceOrAppend(QAnyStringView name, QAnyStringView value);
  bool replaceOrAppend(WellKnownHeader name, QAnyStringView value);
  bool contains(QAnyStringView name) const;
  bool contains(WellKnownHeader name) const;
  void clear();
  void removeAll(QAnyStringView name);
  void removeAll(WellKnownHeader name);
  QByteArrayView value(QAnyStringView name, QByteArrayView otherwise = {}) const noexcept;
  QByteArrayView value(WellKnownHeader name, QByteArrayView otherwise = {}) const noexcept;
  QByteArray combinedValue(QAnyStringView name) const;
  QByteArray combinedValue(WellKnownHeader name) const;
  qsizetype size() const noexcept;
  bool isEmpty() const noexcept;
  static QHttpHeaders fromListOfPairs(const QList<std::pair<QByteArray, QByteArray>> &headers);
  static QHttpHeaders fromMultiMap(const QMultiMap<QByteArray, QByteArray> &headers);
  static QHttpHeaders fromMultiHash(const QMultiHash<QByteArray, QByteArray> &headers);
  QList<std::pair<QByteArray, QByteArray>> toListOfPairs() const;
};

class QNetworkRequest {
public:
  enum KnownHeaders {
    ContentTypeHeader, ContentLengthHeader, LocationHeader, LastModifiedHeader, CookieHeader, SetCookieHeader, ContentDispositionHeader,
    UserAgentHeader, ServerHeader, IfModifiedSinceHeader, ETagHeader, IfMatchHeader, IfNoneMatchHeader
  };
  enum Attribute {
    HttpStatusCodeAttribute, HttpReasonPhraseAttribute, RedirectionTargetAttribute, ConnectionEncryptedAttribute,
    CacheLoadControlAttribute, CacheSaveControlAttribute, SourceIsFromCacheAttribute, DoNotBufferUploadDataAttribute,
    HttpPipeliningAllowedAttribute, HttpPipeliningWasUsedAttribute, CustomVerbAttribute, CookieLoadControlAttribute,
    AuthenticationReuseAttribute, CookieSaveControlAttribute, MaximumDownloadBufferSizeAttribute, DownloadBufferAttribute,
    SynchronousRequestAttribute, BackgroundRequestAttribute, EmitAllUploadProgressSignalsAttribute, Http2AllowedAttribute,
    Http2WasUsedAttribute, OriginalContentLengthAttribute, RedirectPolicyAttribute, Http2DirectAttribute, ResourceTypeAttribute,
    AutoDeleteReplyOnFinishAttribute, ConnectionCacheExpiryTimeoutSecondsAttribute, Http2CleartextAllowedAttribute,
    HTTP2AllowedAttribute = Http2AllowedAttribute, FollowRedirectsAttribute = 1000, SpdyAllowedAttribute, SpdyWasUsedAttribute,
    User = 1000, UserMax = 32767
  };
  enum CacheLoadControl { AlwaysNetwork, PreferNetwork, PreferCache, AlwaysCache };
  enum LoadControl { Automatic, Manual };
  enum Priority { HighPriority = 1, NormalPriority = 3, LowPriority = 5 };
  enum RedirectPolicy { ManualRedirectPolicy, NoLessSafeRedirectPolicy, SameOriginRedirectPolicy, UserVerifiedRedirectPolicy };
  enum TransferTimeoutConstant { DefaultTransferTimeoutConstant = 30000 };

  QNetworkRequest();
  explicit QNetworkRequest(const QUrl &url);
  QNetworkRequest(const QNetworkRequest &other);
  ~QNetworkRequest();
  QNetworkRequest &operator=(const QNetworkRequest &other);
  QNetworkRequest &operator=(QNetworkRequest &&other) noexcept;
  bool operator==(const QNetworkRequest &other) const;
  bool operator!=(const QNetworkRequest &other) const;
  void swap(QNetworkRequest &other) noexcept;
  QUrl url() const;
  void setUrl(const QUrl &url);
  QVariant header(KnownHeaders header) const;
  void setHeader(KnownHeaders header, const QVariant &value);
  bool hasRawHeader(const QByteArray &name) const;
  QList<QByteArray> rawHeaderList() const;
  QByteArray rawHeader(const QByteArray &name) const;
  void setRawHeader(const QByteArray &name, const QByteArray &value);
  QHttpHeaders headers() const;
  void setHeaders(const QHttpHeaders &headers);
  QVariant attribute(Attribute code, const QVariant &otherwise = QVariant()) const;
  void setAttribute(Attribute code, const QVariant &value);
  QSslConfiguration sslConfiguration() const;
  void setSslConfiguration(const QSslConfiguration &configuration);
  void setOriginatingObject(QObject *object);
  QObject *originatingObject() const;
  Priority priority() const;
  void setPriority(Priority priority);
  int maximumRedirectsAllowed() const;
  void setMaximumRedirectsAllowed(int count);
  QString peerVerifyName() const;
  void setPeerVerifyName(const QString &name);
  void setHttp1Configuration(const QHttp1Configuration &configuration);
  void setHttp2Configuration(const QHttp2Configuration &configuration);
  void setDecompressedSafetyCheckThreshold(qint64 size);
  int transferTimeout() const;
  void setTransferTimeout(int time = DefaultTransferTimeoutConstant);
  void setTransferTimeout(std::chrono::milliseconds time);
};

class QNetworkRequestFactory {
public:
  QNetworkRequestFactory();
  explicit QNetworkRequestFactory(const QUrl &baseUrl);
  QUrl baseUrl() const;
  void setBaseUrl(const QUrl &url);
  QSslConfiguration sslConfiguration() const;
  void setSslConfiguration(const QSslConfiguration &configuration);
  QNetworkRequest createRequest() const;
  QNetworkRequest createRequest(const QUrlQuery &query) const;
  QNetworkRequest createRequest(const QString &path) const;
  QNetworkRequest createRequest(const QString &path, const QUrlQuery &query) const;
  void setCommonHeaders(const QHttpHeaders &headers);
  QHttpHeaders commonHeaders() const;
  void clearCommonHeaders();
  QByteArray bearerToken() const;
  void setBearerToken(const QByteArray &token);
  void clearBearerToken();
  QString userName() const;
  void setUserName(const QString &name);
  void clearUserName();
  QString password() const;
  void setPassword(const QString &password);
  void clearPassword();
  void setTransferTimeout(std::chrono::milliseconds time);
  std::chrono::milliseconds transferTimeout() const;
  QUrlQuery queryParameters() const;
  void setQueryParameters(const QUrlQuery &query);
  void clearQueryParameters();
  void setPriority(QNetworkRequest::Priority priority);
  QNetworkRequest::Priority priority() const;
  QVariant attribute(QNetworkRequest::Attribute attribute, const QVariant &otherwise = QVariant()) const;
  void setAttribute(QNetworkRequest::Attribute attribute, const QVariant &value);
  void clearAttribute(QNetworkRequest::Attribute attribute);
  void clearAttributes();
};

class QHttpPart {
public:
  QHttpPart();
  void setHeader(QNetworkRequest::KnownHeaders header, const QVariant &value);
  void setRawHeader(const QByteArray &name, const QByteArray &value);
  void setBody(const QByteArray &body);
  void setBodyDevice(QIODevice *device);
};
class QHttpMultiPart : public QObject {
public:
  enum ContentType { MixedType, RelatedType, FormDataType, AlternativeType };
  explicit QHttpMultiPart(QObject *parent = nullptr);
  explicit QHttpMultiPart(ContentType type, QObject *parent = nullptr);
  void append(const QHttpPart &part);
  void setContentType(ContentType type);
  QByteArray boundary() const;
  void setBoundary(const QByteArray &boundary);
};

#endif
