// RUN: %check_requests %s --headers shadow
// The headers of whole modules.
#include <QtCore>
#include <QtNetwork>
#include <QtWidgets>

class Loader : public QObject {
  Q_OBJECT
  QNetworkAccessManager *manager = new QNetworkAccessManager(this);
  void go() { manager->get(QNetworkRequest(QUrl("https://api.example.com/g"))); } // REQUEST: GET https://api.example.com/g
};
