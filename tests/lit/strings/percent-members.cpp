// RUN: %check_requests %s --headers shadow
// Templates with %1 in members, of which the method at work knows no text yet.
#include <QNetworkAccessManager>

struct Api {
  QString item = "https://shop.example/%1";
  QString parts = "https://%1.shop.example/api/%2/?token=%3";
  QString base;
  struct Paths {
    QString statuses = "issues/statuses";
  };
  Paths paths;
  QNetworkAccessManager network;

  Api() : base("https://base.example") {}
  void one() { network.get(QNetworkRequest(QUrl(item.arg("one")))); } // REQUEST: GET https://shop.example/one
  void many(QString account, QString token) {
    network.get(QNetworkRequest(QUrl(parts.arg(account).arg(paths.statuses).arg(token)))); // REQUEST: GET https://{}.shop.example/api/issues/statuses/?token={}
  }
  void given(const QString &what) {
    QString url = item.arg(what);
    network.get(QNetworkRequest(QUrl(url)));
  }
  // Near miss: nobody fills it in.
  void unfilled() { network.get(QNetworkRequest(QUrl(item))); } // REQUEST: GET https://shop.example/{}
  // What is put in where is known, whatever the base is.
  void behind(int id) { network.get(QNetworkRequest(QUrl((base + "/items/%1/%2").arg(id).arg("last")))); } // REQUEST: GET https://base.example/items/{}/last
};
void call(Api &api) { api.given("called"); } // REQUEST: GET https://shop.example/called
