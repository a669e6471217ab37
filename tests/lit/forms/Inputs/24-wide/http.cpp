#include "shop.h"

#include <curl/curl.h>

Shop::Shop(const std::wstring &base, const std::wstring &token) : host(base), verb(L"PUT"), token(token) {
  folder = L"/shopimport";
}

static std::string narrow(const std::wstring &wide) {
  int size = WideCharToMultiByte(CP_UTF8, 0, wide.c_str(), -1, NULL, 0, NULL, NULL);
  char *buffer = new char[size];
  WideCharToMultiByte(CP_UTF8, 0, wide.c_str(), -1, buffer, size, NULL, NULL);
  std::string out(buffer);
  delete[] buffer;
  return out;
}

static std::string plain(const std::wstring &wide) { return std::string(wide.begin(), wide.end()); }

void Shop::put(const std::wstring &path) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, narrow(host + path).c_str()); // REQUEST: PUT {} auth=bearer (of any())
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, plain(token).c_str());
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, plain(verb).c_str());
  curl_easy_perform(curl);
}
