#include "declared.h"

#include <curl/curl.h>

int Declared::execute(const std::string &method, std::string path, const Parameters &parameters) {
  for (const auto &[name, value] : parameters) {
    const std::string hole = "{" + name + "}";
    const auto at = path.find(hole);
    if (at != std::string::npos)
      path.replace(at, hole.size(), value);
  }
  const std::string url = base_ + "/" + path;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str()); // REQUEST: GET {}/{} auth=bearer (of any())
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.c_str());
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token_.c_str());
  return curl_easy_perform(curl);
}
