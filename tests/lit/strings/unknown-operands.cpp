// RUN: %check_requests %s --headers shadow
// What is put behind a literal and has no type, as its header is not there,
// is a part of the text that nobody knows; in either width.
#include <HttpModule.h>
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

// A number moves the pointer.
void moved(CURL *h) {
  curl_easy_setopt(h, CURLOPT_URL, "GET https://api.example.com/moved" + 4); // REQUEST: ? https://api.example.com/moved
  curl_easy_perform(h);
}
