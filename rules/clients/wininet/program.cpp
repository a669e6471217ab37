// The same requests as the programs of other clients send. This one needs
// Windows: it is only read.
#include <wininet.h>

#include <cstdlib>
#include <string>
#include <windows.h>
#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static HINTERNET session() { return InternetOpenA("program", INTERNET_OPEN_TYPE_DIRECT, NULL, NULL, 0); }

// cell: literal
static void literal() {
  InternetCloseHandle(InternetOpenUrlA(session(), SERVER "/v1/literal", NULL, 0, 0, 0)); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
}

// cell: base
static void base() {
  std::string url = std::getenv("BASE");
  url += "/v1/base/" + std::to_string(7);
  InternetCloseHandle(InternetOpenUrlA(session(), url.c_str(), NULL, 0, 0, 0)); /* REQUEST: GET {}/v1/base/7 auth=none */
}

// cell: wrapper
static void send(const char *verb, const std::string &name) {
  HINTERNET connection = InternetConnectA(session(), SERVER_HOST, SERVER_PORT, NULL, NULL, INTERNET_SERVICE_HTTP, 0, 0);
  HINTERNET request = HttpOpenRequestA(connection, verb, ("/v1/wrapper/" + name).c_str(), NULL, NULL, NULL, 0, 0);
  HttpSendRequestA(request, NULL, 0, NULL, 0);
}
static void wrapper() {
  send("DELETE", "one"); /* REQUEST: DELETE http://127.0.0.1:8080/v1/wrapper/one auth=none */
  send("GET", "two"); /* REQUEST: GET http://127.0.0.1:8080/v1/wrapper/two auth=none */
}

// cell: class
class Api {
public:
  explicit Api(const char *host) { connection_ = InternetConnectA(session(), host, SERVER_PORT, NULL, NULL, INTERNET_SERVICE_HTTP, 0, 0); }
  void products() { get("/v1/class/products"); } /* REQUEST: GET http://127.0.0.1:8080/v1/class/products auth=none */

private:
  void get(LPCSTR path) {
    HINTERNET request = HttpOpenRequestA(connection_, NULL, path, NULL, NULL, NULL, 0, 0);
    HttpSendRequestA(request, NULL, 0, NULL, 0);
  }
  HINTERNET connection_;
};
static void in_class() { Api(SERVER_HOST).products(); }

// cell: header
static void header() {
  std::string line = std::string("Authorization: Bearer ") + std::getenv("TOKEN");
  InternetCloseHandle(InternetOpenUrlA(session(), SERVER "/v1/header", line.c_str(), (DWORD)line.size(), 0, 0)); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
}

// cell: session
class Account {
public:
  Account(LPCSTR user, LPCSTR password) { connection_ = InternetConnectA(session(), SERVER_HOST, SERVER_PORT, user, password, INTERNET_SERVICE_HTTP, 0, 0); }
  void run(LPCSTR path) {
    HINTERNET request = HttpOpenRequestA(connection_, "GET", path, NULL, NULL, NULL, 0, 0);
    HttpSendRequestA(request, NULL, 0, NULL, 0);
  }

private:
  HINTERNET connection_;
};
static void in_session() {
  Account account(std::getenv("USER_NAME"), std::getenv("PASSWORD"));
  account.run("/basic/1"); /* REQUEST: GET http://127.0.0.1:8080/basic/1 auth=other */
}

// cell: digest
static void digest() {
  HINTERNET connection = InternetConnectA(session(), SERVER_HOST, SERVER_PORT, std::getenv("USER_NAME"), std::getenv("PASSWORD"), INTERNET_SERVICE_HTTP, 0, 0);
  HINTERNET request = HttpOpenRequestA(connection, "GET", "/digest/1", NULL, NULL, NULL, 0, 0);
  HttpSendRequestA(request, NULL, 0, NULL, 0); /* REQUEST: GET http://127.0.0.1:8080/digest/1 auth=other */
}

int main() {
  literal();
  base();
  wrapper();
  in_class();
  header();
  in_session();
  digest();
}
