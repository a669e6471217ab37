// A library promises not to change an object, `connect(const QObject *sender,
// ...)`; what a model knows of the object changes all the same, and stays
// with it.
//
// RUN: %check_requests %s -- -isystem %S/Inputs/promised
#include <qobject.h>

class Asked {
public:
  Asked() { QObject::connect(manager_, &QNetworkAccessManager::authenticationRequired, nullptr, [](QNetworkReply *, QAuthenticator *) {}); }
  void get() { manager_->get(QNetworkRequest(QUrl("https://a/asked"))); } // REQUEST: GET https://a/asked auth=other

private:
  QNetworkAccessManager *manager_ = new QNetworkAccessManager;
};

// By the address, by name, and with the sender as the receiver too.
void local() {
  QNetworkAccessManager manager;
  QObject::connect(&manager, "2authenticationRequired(QNetworkReply*,QAuthenticator*)", &manager, "1ask()");
  manager.get(QNetworkRequest(QUrl("https://a/local"))); // REQUEST: GET https://a/local auth=other
}

// Another signal, and another manager.
void other() {
  QNetworkAccessManager manager, asked;
  QObject::connect(&manager, &QNetworkAccessManager::finished, nullptr, [](QNetworkReply *) {});
  QObject::connect(&asked, &QNetworkAccessManager::authenticationRequired, &manager, [](QNetworkReply *, QAuthenticator *) {});
  manager.get(QNetworkRequest(QUrl("https://a/other"))); // REQUEST: GET https://a/other auth=none
}
