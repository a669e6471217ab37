// RUN: %check_requests %s --headers shadow
// What is put behind a literal and has no type, as its header is not there,
// is a part of the text that nobody knows; in either width.
#include <HttpModule.h>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>
#include <curl/curl.h>
#include <settings/there.h>
#include <string>

void narrow(const Settings *settings) {
  CURL *h = curl_easy_init();
  std::string url = "https://api.example.com/narrow/" + settings->path;
  curl_easy_setopt(h, CURLOPT_URL, url.c_str()); // REQUEST: GET https://api.example.com/narrow/{}
  curl_easy_perform(h);
}

void wide(const Settings *settings) {
  auto request = FHttpModule::Get().CreateRequest();
  request->SetURL(L"https://api.example.com/wide/" + settings->path + L"/end");
  request->ProcessRequest(); // REQUEST: GET https://api.example.com/wide/{}/end
}

// An object that is made of it is still an object: a request, not the text of
// its URL.
void objects(QNetworkAccessManager &manager) {
  manager.get(QNetworkRequest(QUrl("https://api.example.com/objects/" + known))); // REQUEST: GET https://api.example.com/objects/{} auth=none
  manager.get(QNetworkRequest("https://api.example.com/texts/" + known)); // REQUEST: GET https://api.example.com/texts/{} auth=none
  QNetworkRequest request("https://api.example.com/declared/" + known);
  manager.post(request, "{}"); // REQUEST: POST https://api.example.com/declared/{} auth=none
  std::string text("https://api.example.com/standard/" + known);
  manager.get(QNetworkRequest(QUrl(QString::fromStdString(text)))); // REQUEST: GET https://api.example.com/standard/{}
}

// A number moves the pointer.
void moved(CURL *h) {
  curl_easy_setopt(h, CURLOPT_URL, "GET https://api.example.com/moved" + 4); // REQUEST: ? https://api.example.com/moved
  curl_easy_perform(h);
}
