#include "rest.h"
#include <cpr/cpr.h>
#include <curl/curl.h>

int Rest::get(const std::string &path) {
  return cpr::Get(cpr::Url{base_ + path}, cpr::Bearer{token_}).status_code;
}
int Rest::order(long number, const std::string &body) {
  return cpr::Post(cpr::Url{base_ + "/v1/orders/" + std::to_string(number)}, cpr::Body{body}).status_code;
}

namespace plain {
static int local(const std::string &path) { return cpr::Get(cpr::Url{"http://localhost" + path}).status_code; }
int fetch(const std::string &host, const std::string &path) {
  return local("/proxy") + cpr::Get(cpr::Url{"https://" + host + "/api" + path}).status_code;
}
int with(const char *verb, const std::string &url, const std::string &key) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, verb);
  curl_slist *headers = curl_slist_append(nullptr, ("X-Api-Key: " + key).c_str());
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
  return curl_easy_perform(h);
}
int login(const std::string &url, const std::string &user, const std::string &password) {
  return cpr::Get(cpr::Url{url}, cpr::Authentication{user, password, cpr::AuthMode::DIGEST}).status_code;
}
int later(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  extern int queue(CURL *);
  return queue(h);
}
void log(const std::string &) {}
}
