#include "shop.h"

Shop::Shop(const std::wstring &base, const std::wstring &token) : host(base), verb(L"PUT"), token(token) {
  folder = L"/shopimport";
  session = WinHttpOpen(L"shop", WINHTTP_ACCESS_TYPE_DEFAULT_PROXY, WINHTTP_NO_PROXY_NAME, WINHTTP_NO_PROXY_BYPASS, 0);
  connect();
}

void Shop::connect() { connection = WinHttpConnect(session, host.c_str(), INTERNET_DEFAULT_HTTPS_PORT, 0); }

void Shop::put(const std::wstring &path) {
  HINTERNET request = WinHttpOpenRequest(connection, verb.c_str(), path.c_str(), NULL, WINHTTP_NO_REFERER, WINHTTP_DEFAULT_ACCEPT_TYPES, WINHTTP_FLAG_SECURE);
  std::wstring header = _T("Authorization: Bearer ") + token;
  WinHttpSendRequest(request, header.c_str(), -1L, WINHTTP_NO_REQUEST_DATA, 0, 0, 0); // REQUEST: PUT https://{}/{} auth=bearer (of any())
  WinHttpCloseHandle(request);
}
