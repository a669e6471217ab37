// RUN: %check_requests %s --headers shadow
// Six wrappers stand between the path and the send: real chains are four to
// five deep.
#include <curl/curl.h>

static void send0(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
static void send1(const char *url) { send0(url); }
static void send2(const char *url) { send1(url); }
static void send3(const char *url) { send2(url); }
static void send4(const char *url) { send3(url); }
static void send5(const char *url) { send4(url); }

void top(void) {
  send5("https://h.example/deep/chain"); // REQUEST: GET https://h.example/deep/chain
}
