// What the model of HTTPClient and HttpClient must find. The comments say it
// line by line: a REQUEST comment is what `patlint requests` lists for the
// line, an EXPECT comment what `patlint` finds there (CONTRIBUTING.md, "Lit
// tests"). A line that says nothing must stay silent. tests/clients_test.py
// checks it, and compiles this file against the shadow headers.
#include <HTTPClient.h>
#include <HTTPUpdate.h>
#include <ArduinoHttpClient.h>
#include <WiFi.h>
#include <WiFiClientSecure.h>

// The word xentral makes these findings: XENTRAL_URL.

// --- HTTPClient: found -------------------------------------------------------

int literalUrl(const String &token) {
  HTTPClient http;
  http.begin("https://a.xentral.biz/api/shopimport/status"); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=arduino-http */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  http.addHeader("Authorization", "Bearer " + token);
  int code = http.GET();
  http.end();
  return code;
}

int composedUrl(const String &base, int number, const String &token) {
  WiFiClientSecure client;
  HTTPClient http;
  client.setInsecure();
  String url = base;
  url += F("/shopimport/articletoshop/");
  url += number;
  http.setTimeout(5000);
  http.begin(client, url); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  http.addHeader(F("Content-Type"), F("application/json"));
  http.addHeader(F("Authorization"), String("Bearer ") + token);
  return http.PUT("{}");
}

void hostPortPath(const char *host, const String &token) {
  WiFiClient client;
  HTTPClient http;
  http.begin("10.0.0.2", 8080, "/shopimport/status"); /* REQUEST: POST http://10.0.0.2:8080/shopimport/status auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  http.POST("{}");
  http.begin(client, host, 80, "/api/v1/products"); /* REQUEST: PATCH http://{}/api/v1/products auth=none */
  http.PATCH("{}");
  http.begin(client, host, 443, "/api/v1/reports", true); /* REQUEST: DELETE https://{}/api/v1/reports auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
  http.addHeader("X-Api-Key", token);
  http.sendRequest("DELETE");
  http.begin("192.168.1.4", 80); /* REQUEST: GET http://192.168.1.4/ auth=none */
  http.GET();
}

// Of one request and not of the next.
void headersEndWithTheRequest(const String &base, const String &token) {
  HTTPClient http;
  http.begin(base + "/v1/customers"); /* REQUEST: GET {}/v1/customers auth=bearer */
  http.addHeader("Authorization", "Bearer " + token);
  http.GET();
  http.end();
  http.begin(base + "/v1/products"); /* REQUEST: GET {}/v1/products auth=none */
  http.GET();
}

// The scheme is set apart.
int typedToken(const String &base, const char *token) {
  HTTPClient http;
  http.begin(base + "/v1/reports"); /* REQUEST: GET {}/v1/reports auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  http.setAuthorizationType("Bearer");
  http.setAuthorization(token);
  return http.GET();
}

// A client that is a member, and a wrapper.
class Shop {
public:
  Shop(String base, String token) : base(base), token(token) {}
  int get(const String &path) {
    if (!http.begin(client, base + path))
      return -1;
    http.addHeader("Authorization", "Bearer " + token);
    int code = http.GET();
    http.end();
    return code;
  }
  int status() { return get("/shopimport/statistics"); } /* REQUEST: GET {}/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)

private:
  WiFiClient client;
  HTTPClient http;
  String base, token;
};
int shop(const String &base, const String &token) {
  Shop shop(base, token);
  return shop.get("/v1/products"); /* REQUEST: GET {}/v1/products auth=bearer */
}

// Written down.
int literalToken(const String &base) {
  HTTPClient http;
  http.begin(base + "/v1/customers"); /* REQUEST: GET {}/v1/customers auth=bearer */
  http.addHeader("Authorization", "Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  return http.GET();
}

// --- HTTPClient: not found ---------------------------------------------------

int basic(const String &base, const char *user, const char *password) {
  HTTPClient http;
  http.begin(base + "/shopimport/status"); /* REQUEST: GET {}/shopimport/status auth=basic */
  http.setAuthorization(user, password);
  return http.GET();
}

int encodedBasic(const String &base, const char *both) {
  HTTPClient http;
  http.begin(base + "/shopimport/auth"); /* REQUEST: GET {}/shopimport/auth auth=basic */
  http.setAuthorization(both);
  return http.GET();
}

int digest(const String &base, const char *user, const char *password) {
  HTTPClient http;
  http.begin(base + "/shopimport/refund"); /* REQUEST: POST {}/shopimport/refund auth=digest */
  http.setAuthorizationType("Digest");
  http.setAuthorization(user, password);
  return http.POST("");
}

int userInUrl() {
  HTTPClient http;
  http.begin("http://shop:secret@10.0.0.2/shopimport/status"); /* REQUEST: GET http://***@10.0.0.2/shopimport/status auth=basic */
  return http.GET();
}

// Prepared, and never sent.
void neverSent() {
  HTTPClient http;
  http.begin("http://10.0.0.2/shopimport/status");
  http.end();
}

void logged(int code) {
  Serial.println("/shopimport/status answered");
  Serial.printf("GET /shopimport/refund -> %d\n", code);
}

// --- Updates of the program -----------------------------------------------------

void updates(WiFiClientSecure &client, const String &version, const String &password) {
  httpUpdate.update(client, "https://a.example/fw/" + version + ".bin"); /* REQUEST: GET https://a.example/fw/{}.bin auth=none */
  ESPhttpUpdate.setLedPin(2, LOW);
  ESPhttpUpdate.update(client, "a.example", 80, "/fw/device.bin", version); /* REQUEST: GET http://a.example/fw/device.bin auth=none */
  ESPhttpUpdate.update("http://a.example/shopimport/status");               /* REQUEST: GET http://a.example/shopimport/status auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  HTTPUpdate own(8000);
  own.setAuthorization("shop", password);
  own.updateSpiffs(client, "https://a.example/shopimport/status"); /* REQUEST: GET https://a.example/shopimport/status auth=basic */
}

void updateWithHeaders(WiFiClient &client, const String &token) {
  HTTPClient http;
  http.begin(client, "http://a.example/fw/2.bin");
  http.addHeader("Authorization", "Bearer " + token);
  httpUpdate.update(http); /* REQUEST: GET http://a.example/fw/2.bin auth=bearer */
}

void updateFailed(int version) {
  Serial.println(httpUpdate.getLastErrorString() + " of /shopimport/status");
}

// --- HttpClient: found -------------------------------------------------------

int oneCall(const String &path) {
  WiFiClient wifi;
  HttpClient client(wifi, "a.xentral.biz", 443);
  client.get("/api/shopimport/modulelinks"); /* REQUEST: GET https://a.xentral.biz/api/shopimport/modulelinks auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  client.post(path, "application/json", "{}"); /* REQUEST: POST https://a.xentral.biz{} auth=none */
  return client.responseStatusCode();
}

int withHeaders(Client &net, const char *host, int number, const String &token) {
  HttpClient client(net, host);
  String path = "/shopimport/ordertoxentral/" + String(number);
  client.beginRequest();
  client.put(path); /* REQUEST: PUT http://{}/shopimport/ordertoxentral/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  client.sendHeader("Content-Type", "application/json");
  client.sendHeader("Content-Length", 2);
  client.sendHeader("Authorization", "Bearer " + token);
  client.beginBody();
  client.print("{}");
  client.endRequest();
  return client.responseStatusCode();
}

void othersMethods(Client &net, const IPAddress &address) {
  HttpClient client(net, address, 8080);
  client.del("/v1/products/7");           /* REQUEST: DELETE http://{}:8080/v1/products/7 auth=none */
  client.startRequest("/v1/tags", "HEAD"); /* REQUEST: HEAD http://{}:8080/v1/tags auth=none */
}

// --- HttpClient: not found ---------------------------------------------------

int withPassword(Client &net, const char *host, const String &password) {
  HttpClient client(net, host);
  client.beginRequest();
  client.get("/shopimport/status"); /* REQUEST: GET http://{}/shopimport/status auth=basic */
  client.sendBasicAuth("shop", password);
  client.endRequest();
  return client.responseStatusCode();
}

int withDigest(Client &net, const char *host, const String &computed) {
  HttpClient client(net, host);
  client.beginRequest();
  client.get("/shopimport/status"); /* REQUEST: GET http://{}/shopimport/status auth=digest */
  client.sendHeader("Authorization: Digest " + computed);
  client.endRequest();
  return client.responseStatusCode();
}
