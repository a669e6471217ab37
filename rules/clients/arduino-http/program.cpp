// One request for each way to use HTTPClient. `patlint requests` lists what
// the comments say.
#include <HTTPClient.h>
#include <WiFi.h>
#include <cstdlib>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static String setting(const char *name) { return std::getenv(name); }

// cell: literal
static void literal() {
  HTTPClient http;
  http.begin(SERVER "/v1/literal"); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  http.GET();
  http.end();
}

// cell: base
static void base() {
  WiFiClient client;
  HTTPClient http;
  String url = setting("BASE");
  url += F("/v1/base/");
  url += 7;
  http.begin(client, url); /* REQUEST: POST {}/v1/base/7 auth=none */
  http.POST("{}");
  http.end();
}

// cell: parts
static void parts() {
  WiFiClient client;
  HTTPClient http;
  http.begin(client, SERVER_HOST, SERVER_PORT, "/v1/parts"); /* REQUEST: PUT http://127.0.0.1:8080/v1/parts auth=none */
  http.PUT("{}");
  http.end();
}

// cell: wrapper
static int fetch(const String &path) {
  HTTPClient http;
  http.begin(setting("BASE") + path);
  int code = http.GET();
  http.end();
  return code;
}
static void wrapper() {
  fetch("/v1/wrapper/a"); /* REQUEST: GET {}/v1/wrapper/a auth=none */
  fetch("/v1/wrapper/b"); /* REQUEST: GET {}/v1/wrapper/b auth=none */
}

// cell: class
class Shop {
public:
  explicit Shop(const String &base) : base(base) {}
  int remove(int number) {
    http.begin(base + "/v1/class/" + String(number)); /* REQUEST: DELETE {}/v1/class/{} auth=none */
    int code = http.sendRequest("DELETE");
    http.end();
    return code;
  }

private:
  String base;
  HTTPClient http;
};
static void ofClass(int number) { Shop(setting("BASE")).remove(number); }

// cell: header
static void header() {
  HTTPClient http;
  http.begin(SERVER "/v1/header"); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
  http.addHeader("Authorization", "Bearer " + setting("TOKEN"));
  http.GET();
  http.end();
}

// cell: session
static HTTPClient session;
static void prepare() {
  session.setAuthorizationType("Bearer");
  session.setAuthorization(setting("TOKEN").c_str());
}
static void ofSession() {
  prepare();
  session.begin(SERVER "/v1/session"); /* REQUEST: GET http://127.0.0.1:8080/v1/session auth=bearer */
  session.GET();
  session.end();
}

// cell: basic
static void basic() {
  HTTPClient http;
  http.begin(SERVER "/basic/account"); /* REQUEST: GET http://127.0.0.1:8080/basic/account auth=basic */
  http.setAuthorization(setting("USER_NAME").c_str(), setting("PASSWORD").c_str());
  http.GET();
}

// cell: digest: impossible -- the library sends what it is given; it does not answer a challenge

int main() {
  literal();
  base();
  parts();
  wrapper();
  ofClass(std::atoi(setting("NUMBER").c_str()));
  header();
  ofSession();
  basic();
}
