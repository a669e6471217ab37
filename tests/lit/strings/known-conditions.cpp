// RUN: %check_requests %s --headers shadow
// What is asked of a text that a caller gives: how it begins and ends, also
// after it was changed.
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>
#include <cpr/cpr.h>
#include <string>

static void qt(QNetworkAccessManager &net, QString path) {
  if (!path.startsWith('/'))
    path.prepend('/');
  if (!path.startsWith("/api"))
    path = "/legacy" + path;
  net.get(QNetworkRequest(QUrl("https://h.example.org" + path)));
}
void orders(QNetworkAccessManager &net) { qt(net, "/api/v1/orders"); } // REQUEST: GET https://h.example.org/api/v1/orders
void users(QNetworkAccessManager &net) { qt(net, "users"); }           // REQUEST: GET https://h.example.org/legacy/users
void any(QNetworkAccessManager &net, const QString &p) { qt(net, "/" + p); } // REQUEST: GET https://h.example.org/{} | GET https://h.example.org/legacy/{}

class Api {
public:
  void setBaseUrl(const QUrl &url) {
    base = url;
    QString path = base.path();
    if (!path.endsWith('/'))
      path += '/';
    base.setPath(path);
  }
  void get(const QString &path) {
    const QUrl url = base.resolved(QUrl(path.startsWith('/') ? path.mid(1) : path));
    net.get(QNetworkRequest(url));
  }

private:
  QUrl base;
  QNetworkAccessManager net;
};
void resolved() {
  Api api;
  api.setBaseUrl(QUrl("http://localhost:8080/api/v1"));
  api.get("/orders"); // REQUEST: GET http://localhost:8080/api/v1/orders
}

static void standard(std::string base, std::string path) {
  if (base.back() == '/')
    base.pop_back();
  if (path[0] != '/')
    path = "/" + path;
  if (path.substr(0, 4) == "/old")
    path = "/new" + path.substr(4);
  if (path.compare(0, 2, "/v") != 0)
    path = "/v1" + path;
  cpr::Get(cpr::Url{base + path});
}
void s1() { standard("https://h.example.org/", "/v2/orders"); } // REQUEST: GET https://h.example.org/v2/orders
void s2() { standard("https://h.example.org", "users"); }       // REQUEST: GET https://h.example.org/v1/users
void s3() { standard("https://h.example.org", "/old/x"); }      // REQUEST: GET https://h.example.org/v1/new/x
