// A request that is made one way or the other: what goes with one URL does not
// go with the other.
// RUN: %check_requests %s --headers shadow
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

void ask(QNetworkAccessManager &net, const QString &kind, const QString &base, const QString &key, const QByteArray &body) {
  QNetworkRequest req;
  req.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
  if (kind == "green") {
    req.setUrl(QUrl(base + "/v1/notes"));
    req.setRawHeader("x-api-key", key.toUtf8());
  } else if (kind == "blue") {
    req.setUrl(QUrl(base + "/v1beta/rooms/" + kind + ":talk"));
    req.setRawHeader("x-goog-api-key", key.toUtf8());
  } else {
    req.setUrl(QUrl(base + "/talk/lines"));
    req.setRawHeader("Authorization", "Bearer " + key.toUtf8());
  }
  net.post(req, body); // REQUEST: POST {}/v1/notes auth=header:x-api-key | POST {}/v1beta/rooms/{}:talk auth=header:x-goog-api-key | POST {}/talk/lines auth=bearer
}

// The same headers with either: one request, as it was.
void either(QNetworkAccessManager &net, bool old, const QString &key) {
  QNetworkRequest req;
  if (old)
    req.setUrl(QUrl("https://a.example/v1/list"));
  else
    req.setUrl(QUrl("https://a.example/v2/list"));
  req.setRawHeader("Authorization", "Bearer " + key.toUtf8());
  net.get(req); // REQUEST: GET https://a.example/v1/list auth=bearer | GET https://a.example/v2/list auth=bearer
}

// One URL with or without: both are seen of it.
void perhaps(QNetworkAccessManager &net, const QString &key) {
  QNetworkRequest req(QUrl("https://a.example/perhaps"));
  if (!key.isEmpty())
    req.setRawHeader("Authorization", "Bearer " + key.toUtf8());
  net.get(req); // REQUEST: GET https://a.example/perhaps auth=bearer
}
