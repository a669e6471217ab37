// RUN: %check_requests %s --headers shadow
// Texts of Qt: QString, QByteArray, views, literals, builders, lists.
#include <QByteArray>
#include <QDebug>
#include <QObject>
#include <QStringList>
#include <QtCore/QString>
#include <QtCore/qurl.h>

#include <curl/curl.h>

#include <string>

using namespace Qt::StringLiterals;

static void put(const QString &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.toUtf8().constData());
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_perform(h);
}

class Api : public QObject {
  Q_OBJECT
  Q_PROPERTY(QString base READ base NOTIFY baseChanged)
public:
  explicit Api(QString base, QObject *parent = nullptr) : QObject(parent), m_base(std::move(base)) {}
  QString base() const { return m_base; }
  void arguments(const QString &nr, int page);
  void pieces(const QString &nr, int page);
  void conversions(const QString &nr);
  void changes(const QString &nr);
  void lists(const QString &nr);
signals:
  void baseChanged(const QString &base);
private slots:
  void onDone() {}

private:
  QString m_base;
};

void Api::arguments(const QString &nr, int page) {
  put(QStringLiteral("%1/shopimport/articletoshop/%2").arg(m_base, nr)); // REQUEST: PUT {}/shopimport/articletoshop/{}
  put(QString("%1/a/%2").arg(m_base).arg(page)); // REQUEST: PUT {}/a/{}
  put(QString("http://h.test/b/%1").arg(page, 4, 10, QLatin1Char('0'))); // REQUEST: PUT http://h.test/b/{}
  put(QString("http://h.test/c/%1").arg(7)); // REQUEST: PUT http://h.test/c/7
  put(QString("http://h.test/%2/%1/%2").arg("d", "e")); // REQUEST: PUT http://h.test/e/d/e
  put(QLatin1String("http://h.test/f/%1").arg(nr)); // REQUEST: PUT http://h.test/f/{}
  put(QString::asprintf("http://h.test/g/%d/%s", page, qPrintable(nr))); // REQUEST: PUT http://h.test/g/{}/{}
  put(tr("http://h.test/h/%1").arg(QString::number(page))); // REQUEST: PUT http://h.test/h/{}
  put(QString("http://h.test/i/%1").arg(1.5)); // REQUEST: PUT http://h.test/i/{}
}

void Api::pieces(const QString &nr, int page) {
  put(m_base + "/a/" + nr); // REQUEST: PUT {}/a/{}
  put("http://h.test/b/"_L1 % nr % QLatin1Char('/') % QString::number(page)); // REQUEST: PUT http://h.test/b/{}/{}
  put(u"http://h.test/c/"_s + QUrl::toPercentEncoding(u"\u00e4"_s)); // REQUEST: PUT http://h.test/c/%C3%A4
  put(QLatin1String("http://h.test/d") + QChar('/') + 'e'); // REQUEST: PUT http://h.test/d/e
  QString s = m_base;
  s += "/f";
  s += QLatin1Char('/');
  s.append("g/").append(QString::number(3));
  put(s); // REQUEST: PUT {}/f/g/3
  s.prepend("https://").insert(8, "h.test/");
  put(s); // REQUEST: PUT https://h.test/{}/f/g/3
  QByteArray b("http://h.test/");
  b += "h";
  b.append('/').append(nr.toUtf8());
  put(b); // REQUEST: PUT http://h.test/h/{}
  const char *c = b;
  put(c); // REQUEST: PUT http://h.test/h/{}
  put(QByteArrayLiteral("http://h.test/i/") + QByteArray::number(4)); // REQUEST: PUT http://h.test/i/4
}

void Api::conversions(const QString &nr) {
  std::string a = nr.toStdString();
  put(QString::fromStdString("http://h.test/a/" + a)); // REQUEST: PUT http://h.test/a/{}
  put(QString::fromUtf8("http://h.test/b")); // REQUEST: PUT http://h.test/b
  put(QString::fromLatin1("http://h.test/c?", 15)); // REQUEST: PUT http://h.test/c
  put(QString::fromWCharArray(L"http://h.test/d")); // REQUEST: PUT http://h.test/d
  CURL *h = curl_easy_init();
  QString e = QStringLiteral("http://h.test/e");
  curl_easy_setopt(h, CURLOPT_URL, e.toLatin1().data()); // REQUEST: GET http://h.test/e
  curl_easy_perform(h);
  CURL *i = curl_easy_init();
  curl_easy_setopt(i, CURLOPT_URL, qUtf8Printable("http://h.test/f/" + nr)); // REQUEST: GET http://h.test/f/{}
  curl_easy_perform(i);
}

void Api::changes(const QString &nr) {
  QString path("http://h.test/articletoshop/{nr}/a");
  path.replace("{nr}", QUrl::toPercentEncoding(nr));
  put(path); // REQUEST: PUT http://h.test/articletoshop/{}/a
  put(QString("http://h.test/bcd").left(15)); // REQUEST: PUT http://h.test/b
  put(QString("x http://h.test/c").mid(2)); // REQUEST: PUT http://h.test/c
  put(QString("http://h.test/d/").chopped(1)); // REQUEST: PUT http://h.test/d
  put(QString(" HTTP://H.TEST/E ").trimmed().toLower()); // REQUEST: PUT http://h.test/e
  put("http://h.test" + QString("/x/y/f").right(2)); // REQUEST: PUT http://h.test/f
  QString g = "http://h.test/g??";
  g.remove('?');
  put(g); // REQUEST: PUT http://h.test/g
  put("http://h.test/h/" + nr.section('/', 0, 0)); // REQUEST: PUT http://h.test/h/{}
}

void Api::lists(const QString &nr) {
  QStringList parts;
  parts << "http://h.test" << "a" << nr;
  put(parts.join('/')); // REQUEST: PUT http://h.test/a/{}
  put(QStringList{"http://h.test", "b", "c"}.join("/")); // REQUEST: PUT http://h.test/b/c
}

// Compared, logged or sent to somebody else: no request.
void nearMiss(const QString &url) {
  qDebug() << "http://h.test/a" << url;
  if (url.startsWith("http://h.test/b") || url == QLatin1String("http://h.test/c"))
    qWarning("calling %s", qPrintable("http://h.test/d/" + url));
}
void unknown(QByteArray answer) {
  put(QString::fromUtf8(answer)); // REQUEST: PUT {}
  put("http://h.test/" + QString::fromUtf8(answer).simplified()); // REQUEST: PUT http://h.test/{}
}

// The name of a feed and its path: the last one is none of the others.
static QStringList nameAndPath(int feed) {
  QStringList both;
  switch (feed) {
  case 1:
    both = QStringList{QObject::tr("Inbox"), QStringLiteral("/inbox")};
    break;
  default:
    both = QStringList{QObject::tr("Sent"), QStringLiteral("/sent")};
  }
  return both;
}
void last(int feed) {
  put("http://h.test" + nameAndPath(feed).last()); // REQUEST: PUT http://h.test/inbox | PUT http://h.test/sent
}
void anyOfThem(QStringList all, const QString &more) {
  all << "/a" << "/b";
  put("http://h.test" + all.last()); // REQUEST: PUT http://h.test/a | PUT http://h.test/b | PUT http://h.test{}
}
// Near miss: what was the last one is gone.
void shorter() {
  QStringList all{"/a", "/b"};
  all.takeLast();
  put("http://h.test" + all.last()); // REQUEST: PUT http://h.test/a | PUT http://h.test/b
}
