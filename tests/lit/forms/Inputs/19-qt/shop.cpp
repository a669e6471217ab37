#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>

class Shop : public QObject {
  Q_OBJECT
public:
  Shop(const QString &base, const QString &token)
      : m_base(base), m_token(token), m_manager(new QNetworkAccessManager(this)) {}

  void toShop(const QString &nr) {
    QUrl u(m_base);
    u.setPath("/shopimport/articletoshop/" + nr);
    put(u); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopByArguments(const QString &nr) {
    put(QStringLiteral("%1/shopimport/articletoshop/%2").arg(m_base, nr)); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopByNumber(int nr) {
    put(m_base + QString("/shopimport/articletoshop/%1").arg(nr)); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }

  // Another word; no number.
  void nearMiss(const QString &nr) {
    put(QStringLiteral("%1/shopimport/articletoshopX/%2").arg(m_base, nr)); // REQUEST: PUT {}/shopimport/articletoshopX/{} auth=bearer
    put(m_base + QLatin1String("/shopimport/articletoshop"));               // REQUEST: PUT {}/shopimport/articletoshop auth=bearer
  }
  void any(const QString &path) {
    put(QStringLiteral("%1%2").arg(m_base, path)); // REQUEST: PUT {} auth=bearer
  }

private:
  void put(const QUrl &url) {
    QNetworkRequest r(url);
    r.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    r.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    m_manager->put(r, QByteArray("{}"));
  }
  QString m_base, m_token;
  QNetworkAccessManager *m_manager;
};
