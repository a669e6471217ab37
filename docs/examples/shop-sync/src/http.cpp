#include "http.h"

#include <curl/curl.h>

#include <cstdio>

RestClient::RestClient(const Config &config)
    : base_(config.url + "/api"), token_(config.token) {}

Answer RestClient::get(const std::string &path) {
  return send("GET", path, "");
}

Answer RestClient::post(const std::string &path, const std::string &json) {
  return send("POST", path, json);
}

Answer RestClient::send(const char *method, const std::string &path,
                        const std::string &body) {
  Answer answer;
  CURL *curl = curl_easy_init();
  if (curl == nullptr)
    return answer;

  const std::string url = base_ + path;
  const std::string authorization = "Authorization: Bearer " + token_;
  curl_slist *headers = nullptr;
  headers = curl_slist_append(headers, "Accept: application/json");
  headers = curl_slist_append(headers, "Content-Type: application/json");
  headers = curl_slist_append(headers, authorization.c_str());

  curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
  if (!body.empty())
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, appendTo);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);

  CURLcode code = curl_easy_perform(curl);
  if (code == CURLE_OK)
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer.status);
  else
    std::fprintf(stderr, "%s %s: %s\n", method, path.c_str(),
                 curl_easy_strerror(code));
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return answer;
}

size_t appendTo(char *data, size_t size, size_t count, void *text) {
  static_cast<std::string *>(text)->append(data, size * count);
  return size * count;
}
