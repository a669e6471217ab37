#include <QString>
#include <QUrl>
#include <cpr/cpr.h>

class Shop {
public:
  Shop(const QString &base, const QString &token) : m_base(base), m_token(token) {}

  void toShop(const QString &nr) {
    QUrl u(m_base);
    u.setPath("/shopimport/articletoshop/" + nr);
    put(u.toString()); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
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
    put(QStringLiteral("%1%2").arg(m_base, path));
  }

private:
  void put(const QString &url) {
    cpr::Put(cpr::Url{url.toStdString()}, cpr::Bearer{m_token.toStdString()}); // REQUEST: PUT {} auth=bearer (of any())
  }
  QString m_base, m_token;
};
