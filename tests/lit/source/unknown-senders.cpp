// RUN: %check_requests %s --headers shadow
// What sends has a class that nobody declared; what is sent has one.
#include <Poco/Net/HTTPRequest.h>
#include <QNetworkRequest>
#include "session.h" // missing

void Client::me() {
  Poco::Net::HTTPRequest request("GET", base + "/getMe");
  session_->sendRequest(request); // REQUEST: GET {}/getMe client=poco
}

void Api::load(int id) {
  QNetworkRequest request(QUrl(QString("https://api.example.com/v1/items/%1").arg(id)));
  network->get(request); // REQUEST: GET https://api.example.com/v1/items/{} client=qtnetwork
}

// Near misses: of another library, and a method that does not send.
void others(int id) {
  QNetworkRequest request(QUrl("https://api.example.com/v1/other"));
  Poco::Net::HTTPRequest old("GET", "/old");
  network->sendRequest(request);
  session_->remember(old);
  cache.get(id);
}
