// What the model of WinHTTP must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the real header and the shadow header.
#include <winhttp.h>

#include <string>
#include <tchar.h>
#include <windows.h>

// --- found ---------------------------------------------------------------------

void literal(const std::wstring &token) {
  HINTERNET session = WinHttpOpen(L"shop/1.0", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY, WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0);
  HINTERNET connection = WinHttpConnect(session, L"a.xentral.biz", INTERNET_DEFAULT_HTTPS_PORT, 0);
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/api/shopimport/status", NULL, WINHTTP_NO_REFERER, WINHTTP_DEFAULT_ACCEPT_TYPES, WINHTTP_FLAG_SECURE);
  std::wstring header = L"Authorization: Bearer " + token;
  WinHttpAddRequestHeaders(request, header.c_str(), (DWORD)-1L, WINHTTP_ADDREQ_FLAG_ADD);
  if (WinHttpSendRequest(request, WINHTTP_NO_ADDITIONAL_HEADERS, 0, WINHTTP_NO_REQUEST_DATA, 0, 0, 0)) /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=winhttp */ // EXPECT: xentral/endpoint-unavailable(error, certain)
    WinHttpReceiveResponse(request, NULL);
  WinHttpCloseHandle(request);
}

// Members, set in the constructor; the headers in one text.
class Shop {
public:
  Shop(const std::wstring &host, const std::wstring &token) : host_(host), token_(token), verb_(L"PUT") {
    session_ = WinHttpOpen(L"shop", 0, NULL, NULL, 0);
    connection_ = WinHttpConnect(session_, host_.c_str(), 8443, 0);
  }
  void toShop(int number) {
    send(L"/shopimport/articletoshop/" + std::to_wstring(number)); /* REQUEST: PUT https://{}:8443/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  }
  void products() {
    send(L"v1/products"); /* REQUEST: PUT https://{}:8443/v1/products auth=bearer */
  }

private:
  void send(const std::wstring &path) {
    HINTERNET request = WinHttpOpenRequest(connection_, verb_.c_str(), path.c_str(), NULL, NULL, NULL, WINHTTP_FLAG_SECURE);
    std::wstring headers = L"Content-Type: application/json\r\nAuthorization: Bearer " + token_ + L"\r\nAccept: */*\r\n";
    WinHttpSendRequest(request, headers.c_str(), (DWORD)headers.size(), NULL, 0, 0, 0);
  }
  HINTERNET session_, connection_;
  std::wstring host_, token_, verb_;
};

// No verb is GET, a port that is the scheme's is not said.
void defaults(HINTERNET session, const wchar_t *host, LPCWSTR key) {
  HINTERNET connection = WinHttpConnect(session, host, INTERNET_DEFAULT_HTTP_PORT, 0);
  HINTERNET request = WinHttpOpenRequest(connection, NULL, _T("/v1/reports"), NULL, NULL, NULL, 0);
  WCHAR header[200];
  swprintf_s(header, 200, L"X-Api-Key: %s", key);
  WinHttpAddRequestHeaders(request, header, -1L, WINHTTP_ADDREQ_FLAG_ADD | WINHTTP_ADDREQ_FLAG_REPLACE);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET http://{}/v1/reports auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
}

void written_down(HINTERNET connection) {
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/api/v1/customers", NULL, NULL, NULL, WINHTTP_FLAG_SECURE);
  WinHttpSendRequest(request, L"Accept: */*\r\nAuthorization: Bearer qP4tS9xWm2LkV7bR", -1L, NULL, 0, 0, 0); /* REQUEST: GET https://{}/api/v1/customers auth=bearer */ // EXPECT: xentral/hardcoded-token(error, flow)
}

// From a URL in one piece, taken apart into buffers.
void cracked(HINTERNET session, LPCWSTR token) {
  wchar_t host[256] = {0}, path[1024] = {0};
  URL_COMPONENTS parts = {sizeof(parts)};
  parts.lpszHostName = host;
  parts.dwHostNameLength = 256;
  parts.lpszUrlPath = path;
  parts.dwUrlPathLength = 1024;
  WinHttpCrackUrl(L"https://a.xentral.biz/shopimport/modulelinks", 0, 0, &parts);
  HINTERNET connection = WinHttpConnect(session, host, parts.nPort, 0);
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", path, NULL, NULL, NULL, WINHTTP_FLAG_SECURE);
  WinHttpSendRequest(request, token, -1L, NULL, 0, 0, 0); /* REQUEST: GET https://a.xentral.biz/shopimport/modulelinks auth=unknown */ // EXPECT: xentral/endpoint-unavailable(warning)
}

// --- not found -------------------------------------------------------------------

void with_basic(HINTERNET connection, LPCWSTR password) {
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/shopimport/status", NULL, NULL, NULL, WINHTTP_FLAG_SECURE);
  WinHttpSetCredentials(request, WINHTTP_AUTH_TARGET_SERVER, WINHTTP_AUTH_SCHEME_BASIC, L"shop", password, NULL);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET https://{}/shopimport/status auth=basic */
}

void with_digest(HINTERNET connection, LPCWSTR password) {
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/shopimport/status", NULL, NULL, NULL, 0);
  WinHttpSetCredentials(request, WINHTTP_AUTH_TARGET_SERVER, WINHTTP_AUTH_SCHEME_DIGEST, L"shop", password, NULL);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET http://{}/shopimport/status auth=digest */
}

// The server chooses how.
void by_option(HINTERNET connection, std::wstring &user, std::wstring &password) {
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/shopimport/status", NULL, NULL, NULL, 0);
  WinHttpSetOption(request, WINHTTP_OPTION_USERNAME, (LPVOID)user.c_str(), (DWORD)user.size());
  WinHttpSetOption(request, WINHTTP_OPTION_PASSWORD, (LPVOID)password.c_str(), (DWORD)password.size());
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET http://{}/shopimport/status auth=other */
}

// A password for the proxy.
void through_proxy(HINTERNET connection, LPCWSTR password) {
  HINTERNET request = WinHttpOpenRequest(connection, L"HEAD", L"/v1/products", NULL, NULL, NULL, 0);
  WinHttpSetCredentials(request, WINHTTP_AUTH_TARGET_PROXY, WINHTTP_AUTH_SCHEME_BASIC, L"shop", password, NULL);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: HEAD http://{}/v1/products auth=none */
}

void near_misses(HINTERNET connection, const std::wstring &path) {
  HINTERNET request = WinHttpOpenRequest(connection, L"GET", L"/shopimport/statistics2", NULL, NULL, NULL, 0);
  WinHttpSendRequest(request, NULL, 0, NULL, 0, 0, 0); /* REQUEST: GET http://{}/shopimport/statistics2 auth=none */
  // Opened and never sent.
  WinHttpOpenRequest(connection, L"GET", L"/shopimport/status", NULL, NULL, NULL, 0);
  if (path == L"/shopimport/refund")
    OutputDebugStringW(L"/shopimport/refund is not there");
}
