// RUN: %check_requests %s --headers shadow
// An operation on a text with one that is not there: this once ended the program.
#include <curl/curl.h>
#include <map>
#include <string>

static void get(const std::string &url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url.c_str());
  curl_easy_perform(h);
}
void replaced() {
  std::map<std::string, std::string> none;
  std::string url = "https://h/abc";
  url.replace(10, 1, none.at("x"));
  get(url); // REQUEST: GET https://h/{}bc
}
