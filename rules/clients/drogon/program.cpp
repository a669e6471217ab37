// One request of each kind through Drogon's client: patlint must list what a
// server sees (tests/integration).
#include <drogon/drogon.h>

#include <cstdlib>
#include <string>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

using namespace drogon;

static trantor::EventLoopThread thread;

// cell: literal
static void literal() {
  auto client = HttpClient::newHttpClient(SERVER, thread.getLoop());
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/v1/literal");
  client->sendRequest(req); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
}

// cell: base
static void base(int number) {
  auto client = HttpClient::newHttpClient(std::getenv("BASE"), thread.getLoop());
  auto req = HttpRequest::newHttpRequest();
  req->setMethod(Post);
  req->setPath("/v1/base/" + std::to_string(number));
  client->sendRequest(req);
}

// cell: wrapper
static void put(const std::string &path) {
  auto client = HttpClient::newHttpClient(SERVER_HOST, SERVER_PORT, false, thread.getLoop());
  auto req = HttpRequest::newHttpRequest();
  req->setMethod(HttpMethod::Put);
  req->setPath("/v1/" + path);
  client->sendRequest(req);
}
static void wrapper() { put("wrapper/one"); } /* REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/one auth=none */

// cell: class
class Remote {
public:
  explicit Remote(const std::string &base) : client(HttpClient::newHttpClient(base, thread.getLoop())) {}
  void get() { send("/v1/class/status"); } /* REQUEST: GET http://127.0.0.1:8080/v1/class/status auth=none */

private:
  void send(const std::string &path) {
    auto req = HttpRequest::newHttpRequest();
    req->setPath(path);
    client->sendRequest(req);
  }
  HttpClientPtr client;
};

// cell: header
static void header() {
  auto client = HttpClient::newHttpClient(SERVER, thread.getLoop());
  auto req = HttpRequest::newHttpRequest();
  req->setMethod(Delete);
  req->setPath("/v1/header");
  req->addHeader("Authorization", std::string("Bearer ") + std::getenv("TOKEN"));
  client->sendRequest(req); /* REQUEST: DELETE http://127.0.0.1:8080/v1/header auth=bearer */
}

// cell: session: impossible -- a client has no credentials, only requests have

// cell: digest: impossible -- the library knows headers only

// cell: query
static void query() {
  auto client = HttpClient::newHttpClient(SERVER, thread.getLoop());
  auto req = HttpRequest::newHttpRequest();
  req->setPath("/v1/query");
  req->setParameter("name", "a b");
  client->sendRequest(req, 5.0); /* REQUEST: GET http://127.0.0.1:8080/v1/query?name=a%20b auth=none */
}

// cell: form
static void form() {
  auto client = HttpClient::newHttpClient(SERVER, thread.getLoop());
  auto req = HttpRequest::newHttpFormPostRequest();
  req->setPath("/v1/form");
  req->setParameter("name", "a");
  client->sendRequest(req); /* REQUEST: POST http://127.0.0.1:8080/v1/form auth=none */
}

int main() {
  thread.run();
  literal();
  base(7); /* REQUEST: POST {}/v1/base/7 auth=none */
  wrapper();
  Remote(SERVER).get();
  header();
  query();
  form();
  thread.getLoop()->quit();
}
