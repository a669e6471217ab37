// As the library declares it: the sender is not changed by a connection.
class QNetworkReply;
class QAuthenticator;
class QObject {
public:
  static int connect(const QObject *sender, const char *signal, const QObject *receiver, const char *slot);
  template <class Signal, class Slot>
  static int connect(const QObject *sender, Signal signal, const QObject *receiver, Slot &&slot);
};
class QUrl {
public:
  QUrl(const char *text);
};
class QNetworkRequest {
public:
  explicit QNetworkRequest(const QUrl &url);
};
class QNetworkAccessManager : public QObject {
public:
  QNetworkAccessManager(QObject *parent = nullptr);
  QNetworkReply *get(const QNetworkRequest &request);
  void authenticationRequired(QNetworkReply *reply, QAuthenticator *authenticator);
  void finished(QNetworkReply *reply);
};
