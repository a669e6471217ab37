// One request for each way to print one. `patlint requests` lists what the
// comments say.
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
  WiFiClient client;
  client.connect(SERVER_HOST, SERVER_PORT);
  client.println("GET /v1/literal HTTP/1.0"); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  client.println();
  client.stop();
}

// cell: base
static void base() {
  WiFiClient client;
  client.connect(setting("HOST").c_str(), SERVER_PORT);
  client.print("POST /v1/base/");
  client.print(7);
  client.println(" HTTP/1.0"); /* REQUEST: POST http://{}:8080/v1/base/7 auth=none */
  client.println("Content-Length: 0");
  client.println();
  client.stop();
}

// cell: wrapper
static void ask(const char *path) {
  WiFiClient client;
  client.connect(SERVER_HOST, SERVER_PORT);
  client.printf("GET %s HTTP/1.0\r\n\r\n", path);
  client.stop();
}
static void wrapper() {
  ask("/v1/wrapper/a"); /* REQUEST: GET http://127.0.0.1:8080/v1/wrapper/a auth=none */
  ask("/v1/wrapper/b"); /* REQUEST: GET http://127.0.0.1:8080/v1/wrapper/b auth=none */
}

// cell: class
class Shop {
public:
  explicit Shop(const String &host) : host(host) {}
  void status() {
    client.connect(host.c_str(), SERVER_PORT);
    client.println("GET /v1/class HTTP/1.0"); /* REQUEST: GET http://{}:8080/v1/class auth=none */
    client.println();
    client.stop();
  }

private:
  WiFiClient client;
  String host;
};
static void ofClass() { Shop(setting("HOST")).status(); }

// cell: header
static void header() {
  WiFiClient client;
  client.connect(SERVER_HOST, SERVER_PORT);
  client.println("GET /v1/header HTTP/1.0"); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
  client.println("Authorization: Bearer " + setting("TOKEN"));
  client.println();
  client.stop();
}

// cell: session: impossible -- a connection keeps no credential
// cell: digest: impossible -- a connection answers no challenge

int main() {
  literal();
  base();
  wrapper();
  ofClass();
  header();
}
