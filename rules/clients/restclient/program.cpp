// One request of each kind through restclient-cpp: patlint must list what a
// server sees (tests/integration).
#include <restclient-cpp/connection.h>

#include <restclient-cpp/restclient.h>

#include <cstdlib>
#include <string>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

// cell: literal
static void literal() { RestClient::get(SERVER "/v1/literal"); } /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */

// cell: base
static void base(int number) {
  const std::string server = std::getenv("BASE");
  RestClient::post(server + "/v1/base/" + std::to_string(number), "text/plain", "x");
}

// cell: wrapper
static void put(const std::string &path) { RestClient::put(SERVER "/v1/" + path, "text/plain", "x"); }
static void wrapper() { put("wrapper/one"); } /* REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/one auth=none */

// cell: class
class Remote {
public:
  explicit Remote(const std::string &base) : connection(base) {}
  void get() { connection.get("/v1/class/status"); } /* REQUEST: GET http://127.0.0.1:8080/v1/class/status auth=none */

private:
  RestClient::Connection connection;
};

// cell: header
static void header() {
  RestClient::Connection connection(SERVER);
  connection.SetHeaders({{"Authorization", std::string("Bearer ") + std::getenv("TOKEN")}});
  connection.del("/v1/header"); /* REQUEST: DELETE http://127.0.0.1:8080/v1/header auth=bearer */
}

// cell: session
static void authorise(RestClient::Connection &connection) { connection.AppendHeader("X-Api-Key", std::getenv("TOKEN")); }
static void session() {
  RestClient::Connection connection(SERVER);
  authorise(connection);
  connection.post("/v1/session", "x"); /* REQUEST: POST http://127.0.0.1:8080/v1/session auth=header:X-Api-Key */
}

// cell: digest: impossible -- the library knows basic and headers only

// cell: basic
static void basic() {
  RestClient::Connection connection(SERVER);
  connection.SetBasicAuth(std::getenv("USER_NAME"), std::getenv("PASSWORD"));
  connection.get("/basic/one"); /* REQUEST: GET http://127.0.0.1:8080/basic/one auth=basic */
}

int main() {
  RestClient::init();
  literal();
  base(7); /* REQUEST: POST {}/v1/base/7 auth=none */
  wrapper();
  Remote(SERVER).get();
  header();
  session();
  basic();
  RestClient::disable();
}
