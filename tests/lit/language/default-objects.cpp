// RUN: %check_requests %s --headers shadow
// A default argument that is an object of a library: an empty one is empty.
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>
#include <QUrlQuery>

class Client {
public:
  void projects() { manager.get(make("projects")); }         // REQUEST: GET https://shop.example/projects auth=none
  void orders() {
    QUrlQuery open;
    open.addQueryItem("state", "open");
    manager.get(make("orders", open)); // REQUEST: GET https://shop.example/orders?state=open auth=none
  }
  void braces() { manager.get(made("braces")); } // REQUEST: GET https://shop.example/braces auth=none

private:
  QNetworkRequest make(const QString &path, const QUrlQuery &query = QUrlQuery()) const {
    QUrl url("https://shop.example/" + path);
    if (!query.isEmpty())
      url.setQuery(query);
    return QNetworkRequest(url);
  }
  QNetworkRequest made(const QString &path, const QUrlQuery &query = {}) const { return make(path, query); }
  QNetworkAccessManager manager;
};
