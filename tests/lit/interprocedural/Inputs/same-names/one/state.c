#include <curl/curl.h>
#include <stdio.h>

/* Each file has its own, and writes it. */
static const char *base;
static char path[64];

static void configure(void) { base = "https://one.example"; }
void one_start(const char *id) {
  configure();
  snprintf(path, sizeof path, "/one/%s", id);
}

void one_send(void) {
  char url[200];
  CURL *curl = curl_easy_init();
  snprintf(url, sizeof url, "%s/state", base);
  curl_easy_setopt(curl, CURLOPT_URL, url); /* REQUEST: GET https://one.example/state */
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_URL, path); /* REQUEST: GET /one/{} */
  curl_easy_perform(curl);
}
