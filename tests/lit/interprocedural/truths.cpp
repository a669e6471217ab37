// RUN: %check_requests %s --headers shadow
// Truth values that are collected, and bits of a number in one of them.
#include <curl/curl.h>

static void truth(const char *url, bool one, bool other) {
  CURL *curl = curl_easy_init();
  bool post = false;
  post |= one;
  post |= other;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (post)
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
  curl_easy_perform(curl);
}

void truths(void) {
  truth("http://192.0.2.1/one", true, false);     // REQUEST: POST http://192.0.2.1/one auth=none
  truth("http://192.0.2.1/neither", false, false); // REQUEST: GET http://192.0.2.1/neither auth=none
}

static void bit(const char *url, int flags) {
  CURL *curl = curl_easy_init();
  bool post = false;
  post |= flags & 2;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (post == true)
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
  curl_easy_perform(curl);
}

void bits() {
  bit("http://192.0.2.1/bit", 2); // REQUEST: ? http://192.0.2.1/bit auth=none
}
