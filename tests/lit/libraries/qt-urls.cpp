// RUN: %check_requests %s --headers shadow
// QUrl and QUrlQuery: taken apart and put together.
#include <QUrl>
#include <QUrlQuery>

#include <curl/curl.h>

static void get(const QUrl &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.toEncoded().constData());
  curl_easy_perform(h);
}

class Api {
public:
  explicit Api(const QString &base) : m_base(base) {}

  // The base is not known: it is what stands in front of the path.
  void fromBase(const QString &nr) {
    QUrl url(m_base);
    url.setPath("/shopimport/articletoshop/" + nr);
    get(url); // REQUEST: GET {}/shopimport/articletoshop/{}
    get(m_base.resolved(QUrl("/a/" + nr))); // REQUEST: GET {}/a/{}
    QUrl more = m_base;
    more.setPath(more.path() + "/b");
    more.setQuery("page=" + nr);
    get(more); // REQUEST: GET {}/b?page={}
  }

private:
  QUrl m_base;
};

void parts(const QString &host, const QString &nr) {
  QUrl a;
  a.setScheme("https");
  a.setHost("h.test");
  a.setPort(8443);
  a.setPath("/a");
  get(a); // REQUEST: GET https://h.test:8443/a
  QUrl b;
  b.setPath("/b/" + nr); // the order does not matter
  b.setHost(host);
  b.setScheme("http");
  get(b); // REQUEST: GET http://{}/b/{}
  QUrl c("http://h.test:80/api?x=1#top");
  c.setPath(c.path() + "/c");
  c.setPort(-1);
  c.setFragment(QString());
  get(c); // REQUEST: GET http://h.test/api/c?x=1
  get(QUrl("https://" + c.host() + "/d")); // REQUEST: GET https://h.test/d
  get(QUrl(QString("https://%1/e").arg(host))); // REQUEST: GET https://{}/e
  get(QUrl::fromUserInput("h.test/f")); // REQUEST: GET http://h.test/f
  get(QUrl::fromUserInput("h.test/f/" + nr)); // REQUEST: GET {}h.test/f/{} (http:// is put in front if nr has no "://")
  get(QUrl::fromUserInput("https://h.test/f/" + nr)); // REQUEST: GET https://h.test/f/{}
  get(QUrl::fromUserInput(host + "/f/" + nr)); // REQUEST: GET {}/f/{}
  get(QUrl::fromEncoded("http://h.test/g%2Fh")); // REQUEST: GET http://h.test/g%2Fh
}

void queries(const QString &nr) {
  QUrlQuery query;
  query.addQueryItem("a", "1");
  query.addQueryItem("b", nr);
  QUrl a("http://h.test/a");
  a.setQuery(query);
  get(a); // REQUEST: GET http://h.test/a?a=1&b={}
  QUrlQuery fromList{{"c", "2"}, {"d", "3"}};
  QUrl b("http://h.test/b?old=1");
  b.setQuery(fromList);
  get(b); // REQUEST: GET http://h.test/b?c=2&d=3
  get(QUrl("http://h.test/c?" + query.toString())); // REQUEST: GET http://h.test/c?a=1&b={}
}

void relative() {
  QUrl base("https://h.test/api/v1");
  get(base.resolved(QUrl("a"))); // REQUEST: GET https://h.test/api/a
  get(base.resolved(QUrl("/b"))); // REQUEST: GET https://h.test/b
  get(base.resolved(QUrl("http://other.test/c"))); // REQUEST: GET http://other.test/c
  get(base.resolved(QUrl("?d=1"))); // REQUEST: GET https://h.test/api/v1?d=1
  get(base.resolved(QUrl("../e"))); // REQUEST: GET https://h.test/{}e
}

void encoded(const QString &name) {
  get(QUrl("http://h.test/" + QUrl::toPercentEncoding("a/b c"))); // REQUEST: GET http://h.test/a%2Fb%20c
  get(QUrl("http://h.test/" + QUrl::toPercentEncoding("a/b c", "/"))); // REQUEST: GET http://h.test/a/b%20c
  get(QUrl("http://h.test/" + QUrl::toPercentEncoding(name) + "/d")); // REQUEST: GET http://h.test/{}/d
}

void nearMiss(const QUrl &url) {
  QUrl other("http://h.test/never");
  if (url == other || other.isParentOf(url))
    return;
}
void unknown(QUrl url) {
  get(url); // REQUEST: GET {}
  url.setPath("/known");
  get(url); // REQUEST: GET {}/known
  get(url.adjusted(QUrl::RemoveFilename)); // REQUEST: GET {}
}

// Who asks is known, and nothing of the server.
void userOfABase(QUrl url, const QString &user, const QString &password) {
  url.setUserName(user);
  url.setPassword(password);
  url.setPath("/orders");
  get(url); // REQUEST: GET {}/orders auth=basic
  QUrl known("https://h.test/");
  known.setUserName(user);
  get(known.resolved(QUrl("/user"))); // REQUEST: GET https://***@h.test/user auth=none
}
