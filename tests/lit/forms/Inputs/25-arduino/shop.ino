#include <HTTPClient.h>
#include <WiFi.h>

static const char TO_SHOP[] PROGMEM = "/shopimport/articletoshop/";
String _api = "http://10.0.0.2", _token;
WiFiClient cli;
HTTPClient http;

static int put(const String &url) {
  http.begin(cli, url);
  http.addHeader(F("Authorization"), "Bearer " + _token);
  int code = http.PUT("{}");
  http.end();
  return code;
}

void toShop(int nr) {
  String u = _api;
  u += F("/shopimport/articletoshop/");
  u += nr;
  put(u); /* REQUEST: PUT http://10.0.0.2/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}
void toShopJoined(const String &nr) {
  put(_api + FPSTR(TO_SHOP) + nr); /* REQUEST: PUT http://10.0.0.2/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
  put(String(_api) + "/shopimport/articletoshop/" + String(nr)); /* REQUEST: PUT http://10.0.0.2/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

// Another word.
void toShopX(int nr) {
  String u = _api;
  u += F("/shopimport/articletoshopX/");
  u += nr;
  put(u); // REQUEST: PUT http://10.0.0.2/shopimport/articletoshopX/{} auth=bearer
}
void any(const String &path) {
  String u = _api;
  u += path;
  put(u); // REQUEST: PUT http://10.0.0.2{} auth=bearer
}
void setup() {
  _token = getenv("SHOP_TOKEN");
}
void loop() {}
