// Sends one request for each cell below to a server on 127.0.0.1. What the
// server sees must be what `patlint requests` lists for this file
// (docs/adding-a-client.md).
#include <QtNetwork/QAuthenticator>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static void finish(QNetworkReply *reply) {
  QEventLoop loop;
  QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
  if (!reply->isFinished())
    loop.exec();
  reply->deleteLater();
}

// cell: literal
static void literal() {
  QNetworkAccessManager manager;
  finish(manager.get(QNetworkRequest(QUrl(SERVER "/v1/literal")))); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none client=qtnetwork */
}

// cell: base
static void base() {
  const int number = 7;
  QNetworkAccessManager manager;
  const QString server = QString::fromUtf8(qgetenv("BASE"));
  QNetworkRequest request(QUrl(QStringLiteral("%1/v1/base/%2").arg(server).arg(number)));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain");
  finish(manager.post(request, QByteArray("body"))); /* REQUEST: POST {}/v1/base/7 auth=none */
}

// cell: wrapper
static void send(const QByteArray &verb, const QString &path) {
  QNetworkAccessManager manager;
  QUrl url(QString::fromUtf8(qgetenv("BASE")));
  url.setPath(path);
  finish(manager.sendCustomRequest(QNetworkRequest(url), verb));
}
static void wrapper() {
  send("PATCH", "/v1/wrapper");      /* REQUEST: PATCH {}/v1/wrapper auth=none */
  send("GET", "/v1/wrapper/again");  /* REQUEST: GET {}/v1/wrapper/again auth=none */
}

// cell: class
class Orders {
public:
  explicit Orders(const QString &server) : server_(server) {}
  void remove(const QString &order) {
    QUrl url = server_.resolved(QUrl("/v1/class/" + order));
    QUrlQuery query;
    query.addQueryItem("force", "yes");
    url.setQuery(query);
    finish(manager_.deleteResource(QNetworkRequest(url)));
  }

private:
  QUrl server_;
  QNetworkAccessManager manager_;
};
static void member() { Orders(QString::fromUtf8(qgetenv("BASE"))).remove("a8"); } /* REQUEST: DELETE {}/v1/class/a8?force=yes auth=none */

// cell: header
static void header() {
  QNetworkAccessManager manager;
  QNetworkRequest request;
  request.setUrl(QUrl(SERVER "/v1/header"));
  request.setRawHeader("Authorization", "Bearer " + qgetenv("TOKEN"));
  finish(manager.put(request, QByteArray("body"))); /* REQUEST: PUT http://127.0.0.1:8080/v1/header auth=bearer */
}

// cell: session: impossible -- a manager of Qt 6.4 keeps nothing for its requests
static void vendor() {
  QNetworkAccessManager manager;
  QNetworkRequest request(QUrl(SERVER "/v1/vendor"));
  request.setRawHeader("X-Api-Key", qgetenv("TOKEN"));
  finish(manager.head(request)); /* REQUEST: HEAD http://127.0.0.1:8080/v1/vendor auth=header:x-api-key */
}

// cell: digest
static void digest() {
  QNetworkAccessManager manager;
  QObject::connect(&manager, &QNetworkAccessManager::authenticationRequired, &manager,
                   [](QNetworkReply *, QAuthenticator *authenticator) {
                     authenticator->setUser(QString::fromUtf8(qgetenv("USER_NAME")));
                     authenticator->setPassword(QString::fromUtf8(qgetenv("PASSWORD")));
                   });
  finish(manager.get(QNetworkRequest(QUrl(SERVER "/digest/v1/asked")))); /* REQUEST: GET http://127.0.0.1:8080/digest/v1/asked auth=other */
}

// cell: basic
static void basic() {
  QNetworkAccessManager manager;
  QUrl url(SERVER "/basic/v1/user");
  url.setUserName(QString::fromUtf8(qgetenv("USER_NAME")));
  url.setPassword(QString::fromUtf8(qgetenv("PASSWORD")));
  finish(manager.get(QNetworkRequest(url))); // REQUEST: GET http://***@127.0.0.1:8080/basic/v1/user auth=basic
}

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  literal();
  base();
  wrapper();
  member();
  header();
  vendor();
  digest();
  basic();
}
