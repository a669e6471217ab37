#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>

class GeneratedApi {
public:
  void toShop(const QString &nr) {
    QString fullPath = QString("%1%2").arg(m_base).arg("/shopimport/articletoshop/{nr}");
    fullPath.replace("{nr}", QUrl::toPercentEncoding(nr));
    put(fullPath); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  void toShopOf(const QString &shop, qint64 nr) {
    QString fullPath = m_base + "/shopimport/articletoshop/{shop}/{nr}";

    {
      QString shopPathParam("{");
      shopPathParam.append("shop").append("}");
      fullPath.replace(shopPathParam, QString(QUrl::toPercentEncoding(shop)));
    }
    {
      QString nrPathParam("{");
      nrPathParam.append("nr").append("}");
      fullPath.replace(nrPathParam, QString(QUrl::toPercentEncoding(QString::number(nr))));
    }
    put(fullPath); /* REQUEST: PUT {}/shopimport/articletoshop/{}/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  }
  // No number.
  void list(const QString &shop) {
    QString fullPath = m_base + "/shopimport/{shop}articletoshop";
    fullPath.replace("{shop}", shop);
    put(fullPath); // REQUEST: PUT {}/shopimport/{}articletoshop auth=bearer
  }
  void any(QString fullPath, const QString &shop) {
    fullPath.replace("{shop}", shop);
    put(fullPath); // REQUEST: PUT {} auth=bearer
  }

private:
  void put(const QString &url) {
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Authorization", QString("Bearer %1").arg(m_token).toUtf8());
    m_manager.sendCustomRequest(request, "PUT", QByteArray());
  }
  QString m_base, m_token;
  QNetworkAccessManager m_manager;
};
