// The same requests as the programs of other clients send. This one needs
// Windows: it is only read.
#include <winhttp.h>

#include <cstdlib>
#include <string>
#include <windows.h>
#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static std::wstring variable(const char *name) {
  std::string value = std::getenv(name);
  return std::wstring(value.begin(), value.end());
}

static HINTERNET session() {
  return WinHttpOpen(L"program", WINHTTP_ACCESS_TYPE_NO_PROXY, WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0);
}

// cell: literal
static void literal() {
  HINTERNET connection = WinHttpConnect(session(), TEXT(SERVER_HOST), SERVER_PORT, 0);
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/v1/literal", NULL, NULL, NULL, 0);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  WinHttpReceiveResponse(request, NULL);
}

// cell: base
static void base() {
  HINTERNET connection = WinHttpConnect(session(), variable("HOST").c_str(), SERVER_PORT, 0);
  std::wstring path = L"/v1/base";
  path += L"/" + std::to_wstring(7);
  HINTERNET request = WinHttpOpenRequest(connection, L"POST", path.c_str(), NULL, NULL, NULL, 0);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: POST http://{}:8080/v1/base/7 auth=none */
  WinHttpReceiveResponse(request, NULL);
}

// cell: wrapper
static void send(const wchar_t *verb, const std::wstring &name) {
  HINTERNET connection = WinHttpConnect(session(), TEXT(SERVER_HOST), SERVER_PORT, 0);
  HINTERNET request = WinHttpOpenRequest(connection, verb, (L"/v1/wrapper/" + name).c_str(), NULL, NULL, NULL, 0);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0);
  WinHttpReceiveResponse(request, NULL);
}
static void wrapper() {
  send(L"DELETE", L"one"); /* REQUEST: DELETE http://127.0.0.1:8080/v1/wrapper/one auth=none */
  send(L"GET", L"two"); /* REQUEST: GET http://127.0.0.1:8080/v1/wrapper/two auth=none */
}

// cell: class
class Api {
public:
  explicit Api(const wchar_t *host) { connection_ = WinHttpConnect(session(), host, SERVER_PORT, 0); }
  void products() { get(L"/v1/class/products"); } /* REQUEST: GET http://127.0.0.1:8080/v1/class/products auth=none */

private:
  void get(LPCWSTR path) {
    HINTERNET request = WinHttpOpenRequest(connection_, L"GET", path, NULL, NULL, NULL, 0);
    WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0);
    WinHttpReceiveResponse(request, NULL);
  }
  HINTERNET connection_;
};
static void in_class() { Api(TEXT(SERVER_HOST)).products(); }

// cell: header
static void header() {
  HINTERNET connection = WinHttpConnect(session(), TEXT(SERVER_HOST), SERVER_PORT, 0);
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/v1/header", NULL, NULL, NULL, 0);
  WinHttpAddRequestHeaders(request, (L"Authorization: Bearer " + variable("TOKEN")).c_str(), -1L, WINHTTP_ADDREQ_FLAG_ADD);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
  WinHttpReceiveResponse(request, NULL);
}

// cell: session
class Call {
public:
  explicit Call(LPCWSTR path) {
    HINTERNET connection = WinHttpConnect(session(), TEXT(SERVER_HOST), SERVER_PORT, 0);
    request_ = WinHttpOpenRequest(connection, L"GET", path, NULL, NULL, NULL, 0);
  }
  void bearer(const std::wstring &token) {
    WinHttpAddRequestHeaders(request_, (L"Authorization: Bearer " + token).c_str(), -1L, WINHTTP_ADDREQ_FLAG_ADD);
  }
  void run() {
    WinHttpSendRequest(request_, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET http://127.0.0.1:8080/v1/session auth=bearer */
    WinHttpReceiveResponse(request_, NULL);
  }

private:
  HINTERNET request_;
};
static void in_session() {
  Call call(L"/v1/session");
  call.bearer(variable("TOKEN"));
  call.run();
}

// cell: digest
static void digest() {
  HINTERNET connection = WinHttpConnect(session(), TEXT(SERVER_HOST), SERVER_PORT, 0);
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/digest/1", NULL, NULL, NULL, 0);
  WinHttpSetCredentials(request, WINHTTP_AUTH_TARGET_SERVER, WINHTTP_AUTH_SCHEME_DIGEST, variable("USER_NAME").c_str(), variable("PASSWORD").c_str(), NULL);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET http://127.0.0.1:8080/digest/1 auth=digest */
  WinHttpReceiveResponse(request, NULL);
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
