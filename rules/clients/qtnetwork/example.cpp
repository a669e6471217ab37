// What the model of Qt Network must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the shadow header.
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QAuthenticator>
#include <QtNetwork/QHttpMultiPart>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <QtCore/QDebug>
#include <QtCore/QSharedPointer>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

// --- found ---------------------------------------------------------------------

void literal(QNetworkAccessManager *manager, const QByteArray &token) {
  QNetworkRequest request(QUrl("https://a.xentral.biz/api/shopimport/status"));
  request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  request.setRawHeader("Authorization", "Bearer " + token);
  manager->get(request); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=qtnetwork */ // EXPECT: xentral/endpoint-unavailable(error, certain)
}

void in_one_line(QNetworkAccessManager &manager) {
  manager.get(QNetworkRequest(QUrl(QStringLiteral("https://a.xentral.biz/api/v1/products")))); /* REQUEST: GET https://a.xentral.biz/api/v1/products auth=none */
  manager.head(QNetworkRequest{QUrl{QLatin1String("https://a.xentral.biz/api/v1/customers")}}); /* REQUEST: HEAD https://a.xentral.biz/api/v1/customers auth=none */
}

// Every method; what the request is may be said before or after the header.
void composed(const QString &base, const QString &token, const QString &number) {
  QNetworkAccessManager manager;
  QNetworkRequest request;
  request.setRawHeader(QByteArrayLiteral("Authorization"), QString("Bearer %1").arg(token).toUtf8());
  request.setUrl(QUrl(base + "/shopimport/articletoshop/" + number));
  manager.post(request, QByteArray("{}")); /* REQUEST: POST {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  request.setUrl(QUrl(QString("%1/shopimport/%2").arg(base, "refund")));
  manager.put(request, QByteArray("{}")); /* REQUEST: PUT {}/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  request.setUrl(QUrl(base + "/v1/products/" + number));
  manager.deleteResource(request); /* REQUEST: DELETE {}/v1/products/{} auth=bearer */
  request.setUrl(QUrl(base + "/v1/customers/" + number));
  manager.sendCustomRequest(request, "PATCH", QByteArray("{}")); /* REQUEST: PATCH {}/v1/customers/{} auth=bearer */
}

void url_object(const QString &base, const QByteArray &token) {
  QUrl url(base);
  url.setPath("/shopimport/statistics");
  QUrlQuery query;
  query.addQueryItem("page", "2");
  url.setQuery(query);
  QNetworkRequest request(url);
  QNetworkRequest copy = request;
  copy.setRawHeader("X-Api-Key", token);
  QNetworkAccessManager().get(copy); /* REQUEST: GET {}/shopimport/statistics?page=2 auth=header:x-api-key */ // EXPECT: xentral/endpoint-unavailable
}

// A class with its manager, and a wrapper.
class Api : public QObject {
  Q_OBJECT
public:
  Api(const QString &base, const QByteArray &token) : base_(base), token_(token), manager_(new QNetworkAccessManager(this)) {
    connect(manager_, &QNetworkAccessManager::finished, this, &Api::done);
  }
  void status() { get("/shopimport/status"); } /* REQUEST: GET {}/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  void orders() { get("/v1/salesOrders"); } /* REQUEST: GET {}/v1/salesOrders auth=bearer */

private:
  void done(QNetworkReply *reply) { reply->deleteLater(); }
  QNetworkReply *get(const QString &path) {
    QNetworkRequest request(QUrl(base_ + path));
    request.setRawHeader("Authorization", "Bearer " + token_);
    return manager_->get(request);
  }
  QString base_;
  QByteArray token_;
  QNetworkAccessManager *manager_;
};

// Behind Qt's pointers, and when a signal comes.
void pointers(const QString &base, const QByteArray &token) {
  QSharedPointer<QNetworkAccessManager> manager(new QNetworkAccessManager);
  QNetworkRequest request(QUrl(base + "/v1/products"));
  request.setRawHeader("Authorization", "Bearer " + token);
  QNetworkReply *reply = manager->get(request); /* REQUEST: GET {}/v1/products auth=bearer */
  QObject::connect(reply, &QNetworkReply::finished, [=] {
    QNetworkRequest next = reply->request();
    next.setUrl(QUrl(base + "/shopimport/disconnect"));
    manager->post(next, new QHttpMultiPart(QHttpMultiPart::FormDataType)); /* REQUEST: POST {}/shopimport/disconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  });
}

void written_down(QNetworkAccessManager &manager, const QString &base) {
  QNetworkRequest request(QUrl(base + "/v1/customers"));
  request.setRawHeader("Authorization", "Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  manager.get(request); /* REQUEST: GET {}/v1/customers auth=bearer */
}

// --- not found -------------------------------------------------------------------

void with_basic(QNetworkAccessManager &manager, const QString &base, const QByteArray &password) {
  QNetworkRequest request(QUrl(base + "/shopimport/status"));
  request.setRawHeader("Authorization", "Basic " + ("shop:" + password).toBase64());
  manager.get(request); /* REQUEST: GET {}/shopimport/status auth=basic */
}

// A user in the URL.
void with_user(QNetworkAccessManager &manager, const QString &password) {
  QUrl url("https://a.xentral.biz/api/shopimport/status");
  url.setUserName("shop");
  url.setPassword(password);
  manager.get(QNetworkRequest(url)); // REQUEST: GET https://***@a.xentral.biz/api/shopimport/status auth=basic
}

// Who answers the server's question sends a password: basic or digest, as the
// server likes.
class Asked : public QObject {
  Q_OBJECT
public:
  explicit Asked(const QString &base) : base_(base) {
    connect(&manager_, &QNetworkAccessManager::authenticationRequired, this, &Asked::answer);
  }
  void status() { manager_.get(QNetworkRequest(QUrl(base_ + "/shopimport/status"))); } /* REQUEST: GET {}/shopimport/status auth=other */

private:
  void answer(QNetworkReply *, QAuthenticator *authenticator) {
    authenticator->setUser("shop");
    authenticator->setPassword(QString::fromUtf8(qgetenv("PASSWORD")));
  }
  QString base_;
  QNetworkAccessManager manager_;
};
void asked_by_name(QObject *parent, const QString &base) {
  auto *manager = new QNetworkAccessManager(parent);
  QObject::connect(manager, SIGNAL(authenticationRequired(QNetworkReply *, QAuthenticator *)), parent, SLOT(answer(QNetworkReply *, QAuthenticator *)));
  manager->get(QNetworkRequest(QUrl(base + "/shopimport/status"))); /* REQUEST: GET {}/shopimport/status auth=other */
}
// Another signal.
void not_asked(QObject *parent, const QString &base) {
  auto *manager = new QNetworkAccessManager(parent);
  QObject::connect(manager, SIGNAL(sslErrors(QNetworkReply *, QList<QSslError>)), parent, SLOT(ignore(QNetworkReply *)));
  manager->get(QNetworkRequest(QUrl(base + "/v1/products"))); /* REQUEST: GET {}/v1/products auth=none */
}

void near_misses(QNetworkAccessManager &manager, const QString &base, const QByteArray &token) {
  QNetworkRequest request(QUrl(base + "/shopimport/statistics2"));
  request.setRawHeader("Authorization", "Bearer " + token);
  manager.get(request); /* REQUEST: GET {}/shopimport/statistics2 auth=bearer */
  qDebug() << "GET" << "/shopimport/status";
  qWarning("cannot reach %s", "/shopimport/status");
  QUrl unused(base + "/shopimport/status");
}

// The other side: what an answer is about is no request.
bool is_ours(const QNetworkReply *reply) {
  return reply->url().path() == "/shopimport/status" || reply->url().path().startsWith("/v1/reports");
}

#if __has_include(<QtNetwork/QRestAccessManager>)
#include <QtNetwork/QNetworkRequestFactory>
#include <QtNetwork/QRestAccessManager>

// Since Qt 6.7: requests are made from a base and what they have in common.
class Rest : public QObject {
  Q_OBJECT
public:
  explicit Rest(const QByteArray &token) : rest_(&manager_), api_(QUrl("https://a.xentral.biz/api")) {
    api_.setBearerToken(token);
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::Accept, "application/json");
    api_.setCommonHeaders(headers);
  }
  void status() { rest_.get(api_.createRequest("/shopimport/status"), this, [](QRestReply &) {}); } /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  void change() { rest_.patch(api_.createRequest("v1/products/1"), QByteArray("{}")); } /* REQUEST: PATCH https://a.xentral.biz/api/v1/products/1 auth=bearer */
  void list() { rest_.get(api_.createRequest("v1/products", QUrlQuery{{"page", "2"}})); } /* REQUEST: GET https://a.xentral.biz/api/v1/products?page=2 auth=bearer */
  void remove() { rest_.deleteResource(api_.createRequest(QString("v1/products/%1").arg(7))); } /* REQUEST: DELETE https://a.xentral.biz/api/v1/products/7 auth=bearer */
  void report() { rest_.sendCustomRequest(api_.createRequest("v1"), "REPORT", QByteArray("{}")); } /* REQUEST: REPORT https://a.xentral.biz/api/v1 auth=bearer */

private:
  QNetworkAccessManager manager_;
  QRestAccessManager rest_;
  QNetworkRequestFactory api_;
};
void factory_with_user(QNetworkAccessManager &manager, const QString &password) {
  QNetworkRequestFactory api(QUrl("https://a.xentral.biz/api"));
  api.setUserName("shop");
  api.setPassword(password);
  manager.get(api.createRequest("shopimport/status")); // REQUEST: GET https://***@a.xentral.biz/api/shopimport/status auth=basic
}
void header_object(QNetworkAccessManager &manager, const QByteArray &token) {
  QHttpHeaders headers;
  headers.append(QHttpHeaders::WellKnownHeader::Authorization, "Bearer " + token);
  QNetworkRequest request(QUrl("https://a.xentral.biz/api/shopimport/auth"));
  request.setHeaders(headers);
  manager.get(request); /* REQUEST: GET https://a.xentral.biz/api/shopimport/auth auth=bearer */ // EXPECT: xentral/endpoint-unavailable
}
#endif
