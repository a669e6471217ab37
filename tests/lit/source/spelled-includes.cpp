// RUN: %check_requests %s --headers shadow
// Clients whose header is spelled as only Windows finds it.
#include <POCO\Net\HTTPRequest.h>
#include <POCO/Net/HTTPSClientSession.h>
#include <WinHttp.h>
#include <curl\curl.h>
#include <string>

void a() {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h/a"); // REQUEST: GET https://h/a
  curl_easy_perform(h);
}
void b(const std::string &key) {
  Poco::Net::HTTPSClientSession s("h");
  Poco::Net::HTTPRequest r(Poco::Net::HTTPRequest::HTTP_GET, "/b");
  r.set("Authorization", "Bearer " + key);
  s.sendRequest(r); // REQUEST: GET https://h/b auth=bearer
}
void c(HINTERNET s) {
  HINTERNET c = WinHttpConnect(s, L"h", 443, 0);
  HINTERNET r = WinHttpOpenRequest(c, L"GET", L"/c", 0, 0, 0, WINHTTP_FLAG_SECURE);
  WinHttpSendRequest(r, 0, 0, 0, 0, 0, 0); // REQUEST: GET https://h/c
}
