// What the model of WinINet must find. The comments say it line by line:
// a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
// comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
// that says nothing must stay silent. tests/clients_test.py checks it,
// and compiles this file against the real header and the shadow header.
#include <wininet.h>

#include <stdio.h>
#include <string>
#include <tchar.h>
#include <urlmon.h>
#include <windows.h>

// --- found ---------------------------------------------------------------------

void literal(LPCSTR token) {
  HINTERNET session = InternetOpenA("shop/1.0", INTERNET_OPEN_TYPE_PRECONFIG, NULL, NULL, 0);
  HINTERNET connection = InternetConnectA(session, "a.xentral.biz", INTERNET_DEFAULT_HTTPS_PORT, NULL, NULL, INTERNET_SERVICE_HTTP, 0, 1);
  HINTERNET request = HttpOpenRequestA(connection, "GET", "/api/shopimport/status", NULL, NULL, NULL, INTERNET_FLAG_SECURE | INTERNET_FLAG_RELOAD, 1);
  std::string header = std::string("Authorization: Bearer ") + token + "\r\n";
  HttpAddRequestHeadersA(request, header.c_str(), -1, HTTP_ADDREQ_FLAG_ADD);
  HttpSendRequestA(request, NULL, 0, NULL, 0); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=wininet */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  InternetCloseHandle(request);
}

// Either width, one text of headers.
void toShop(HINTERNET session, LPCTSTR host, LPCTSTR number, LPCTSTR token) {
  HINTERNET connection = InternetConnect(session, host, INTERNET_DEFAULT_HTTP_PORT, NULL, NULL, INTERNET_SERVICE_HTTP, 0, 0);
  TCHAR path[MAX_PATH], headers[512];
  _stprintf_s(path, MAX_PATH, _T("/shopimport/articletoshop/%s"), number);
  HINTERNET request = HttpOpenRequest(connection, _T("PUT"), path, HTTP_VERSION, NULL, NULL, INTERNET_FLAG_NO_CACHE_WRITE, 0);
  _stprintf_s(headers, 512, TEXT("Content-Type: application/json\r\nAuthorization: Bearer %s\r\n"), token);
  HttpSendRequest(request, headers, (DWORD)_tcslen(headers), NULL, 0); /* REQUEST: PUT http://{}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}

// In one step.
std::string page(HINTERNET session, const std::string &url) {
  HINTERNET file = InternetOpenUrlA(session, url.c_str(), NULL, 0, INTERNET_FLAG_RELOAD, 0);
  char buffer[1024];
  DWORD size = 0;
  std::string out;
  while (InternetReadFile(file, buffer, sizeof buffer, &size) && size)
    out.append(buffer, size);
  return out;
}
void pages(HINTERNET session, const std::string &base) {
  page(session, base + "/shopimport/statistics"); /* REQUEST: GET {}/shopimport/statistics auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  page(session, base + "/v1/reports?access_token=" + std::getenv("TOKEN")); /* REQUEST: GET {}/v1/reports?access_token={} auth=query */ // EXPECT: xentral/endpoint-unavailable
}

void with_headers(HINTERNET session, const std::wstring &token) {
  InternetOpenUrlW(session, L"https://a.xentral.biz/shopimport/modulelinks", (L"Authorization: Bearer " + token).c_str(), -1, INTERNET_FLAG_SECURE, 0); /* REQUEST: GET https://a.xentral.biz/shopimport/modulelinks auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}

// In parts.
void in_parts(HINTERNET connection, const char *key) {
  HINTERNET request = HttpOpenRequestA(connection, "POST", "shopimport/refund", NULL, NULL, NULL, INTERNET_FLAG_SECURE, 0);
  INTERNET_BUFFERSA buffers = {sizeof(buffers)};
  std::string header = std::string("X-Api-Key: ") + key;
  buffers.lpcszHeader = header.c_str();
  HttpSendRequestExA(request, &buffers, NULL, 0, 0); /* REQUEST: POST https://{}/shopimport/refund auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable
  HttpEndRequestA(request, NULL, 0, 0);
}

void to_file(const std::wstring &name) {
  URLDownloadToFileW(NULL, (L"https://a.xentral.biz/v1/products/" + name).c_str(), L"products.json", 0, NULL); /* REQUEST: GET https://a.xentral.biz/v1/products/{} auth=none */
}

void written_down(HINTERNET connection) {
  HINTERNET request = HttpOpenRequest(connection, NULL, _T("/api/v1/customers"), NULL, NULL, NULL, INTERNET_FLAG_SECURE, 0);
  HttpAddRequestHeaders(request, _T("Accept: */*\r\nAuthorization: Bearer qP4tS9xWm2LkV7bR\r\n"), -1, HTTP_ADDREQ_FLAG_ADD); // EXPECT: xentral/hardcoded-token(error, flow)
  HttpSendRequest(request, NULL, 0, NULL, 0); /* REQUEST: GET https://{}/api/v1/customers auth=bearer */
}

// --- not found -------------------------------------------------------------------

// The server chooses how the password is sent.
void with_password(HINTERNET session, LPCSTR password) {
  HINTERNET connection = InternetConnectA(session, "a.xentral.biz", 8080, "shop", password, INTERNET_SERVICE_HTTP, 0, 0);
  HINTERNET request = HttpOpenRequestA(connection, "GET", "/shopimport/status", NULL, NULL, NULL, 0, 0);
  HttpSendRequestA(request, NULL, 0, NULL, 0); /* REQUEST: GET http://a.xentral.biz:8080/shopimport/status auth=other */
}

void by_option(HINTERNET connection, std::string &password) {
  HINTERNET request = HttpOpenRequestA(connection, "GET", "/shopimport/status", NULL, NULL, NULL, 0, 0);
  InternetSetOptionA(request, INTERNET_OPTION_PASSWORD, &password[0], (DWORD)password.size());
  HttpSendRequestA(request, NULL, 0, NULL, 0); /* REQUEST: GET http://{}/shopimport/status auth=other */
}

// Another protocol.
void by_ftp(HINTERNET session) {
  InternetOpenUrlA(session, "ftp://a.xentral.biz/v1/reports", NULL, 0, 0, 0);
}

void near_misses(HINTERNET session, LPCSTR path) {
  InternetOpenUrlA(session, "https://a.xentral.biz/shopimport/statistics2", NULL, 0, 0, 0); /* REQUEST: GET https://a.xentral.biz/shopimport/statistics2 auth=none */
  if (lstrcmpiA(path, "/shopimport/refund") == 0)
    OutputDebugStringA("/shopimport/refund is not there");
}
