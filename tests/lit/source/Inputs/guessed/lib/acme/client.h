#pragma once
#include <curl/curl.h>
#include <string>

namespace acme {
inline void send(const std::string &Base, const std::string &Path) {
  CURL *Handle = curl_easy_init();
  std::string Url = Base + Path;
  curl_easy_setopt(Handle, CURLOPT_URL, Url.c_str());
  curl_easy_perform(Handle);
  curl_easy_cleanup(Handle);
}
} // namespace acme
