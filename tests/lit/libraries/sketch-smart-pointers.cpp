// The cores of the ESP chips bring smart pointers along.
// RUN: %check_requests %s --headers shadow -- -std=c++17
#include <ESP8266HTTPClient.h>
#include <WiFiClientSecureBearSSL.h>

const String API_URL = "https://h.net";
std::unique_ptr<BearSSL::WiFiClientSecure> getClient() {
  std::unique_ptr<BearSSL::WiFiClientSecure> client(new BearSSL::WiFiClientSecure);
  client->setInsecure();
  return client;
}
int code() {
  HTTPClient http;
  http.begin(*getClient(), API_URL + "/code/get"); // REQUEST: GET https://h.net/code/get
  return http.GET();
}
void named() {
  auto client = getClient();
  HTTPClient http;
  http.begin(*client, API_URL + "/named"); // REQUEST: POST https://h.net/named
  http.POST("x");
}
