#include "path.h"

#include <curl/curl.h>

long HttpConsumer::put(const Client &client, const std::string &url) {
  CURL *curl = curl_easy_init();
  std::string header = "Authorization: Bearer " + client.token().value();
  struct curl_slist *chunk = nullptr;
  chunk = curl_slist_append(chunk, header.c_str());
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, chunk);
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
  CURLcode res = curl_easy_perform(curl);
  curl_slist_free_all(chunk);
  curl_easy_cleanup(curl);
  return res;
}
