// RUN: %check_requests %s --headers shadow
// RUN: %check_findings %s --headers shadow
// Functions and macros of a header that is not there, which get the buffer in
// which a URL stands. One that is named like a logger's reads it; another one
// may have changed it.
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>
#include "log.h" // missing

static void get(const char *url, const char *header) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, curl_slist_append(NULL, header));
  curl_easy_perform(c);
}
void lower(int n) {
  char url[99];
  snprintf(url, sizeof url, "https://h.net/lower/%d", n);
  log_debug("GET %s", url);
  get(url, "Accept: */*"); // REQUEST: GET https://h.net/lower/{}
}
void upper(int n) {
  char url[99];
  snprintf(url, sizeof url, "https://h.net/upper/%d", n);
  LOG_INFO("GET %s", url);
  APP_LOGE(url);
  get(url, "Accept: */*"); // REQUEST: GET https://h.net/upper/{}
}
void header(const char *t) {
  char h[99];
  snprintf(h, sizeof h, "Authorization: Bearer %s", t);
  uart_printf("header %s", h);
  get("https://h.net/header", h); // REQUEST: GET https://h.net/header auth=bearer
}

// It may have changed the text, and mostly it has not: as much of a finding.
void other(void) {
  char url[99];
  strcpy(url, "https://shop/shopimport/status");
  tidy_up(url);
  get(url, "X-Api: xentral"); /* REQUEST: GET https://shop/shopimport/status */ // EXPECT: xentral/endpoint-unavailable(likely)
}
void key(void) {
  char url[256];
  sprintf(url, "https://h.net/w?q=%s&appid=4f1c9a7e20b85d36c1e8f7a2093bd654", "Oslo"); // EXPECT: generic/hardcoded-credential
  encode_url(url);
  get(url, ""); // REQUEST: GET https://h.net/w?q=Oslo&appid=*** auth=query
}

// Near misses: nothing was in it; it is a logger's name that says that it writes.
void filled(void) {
  char url[99] = "";
  make_log_url(url, sizeof url);
  get(url, ""); // REQUEST: GET {}
}
void told(void) {
  char url[99];
  strcpy(url, "https://h.net/");
  get_log(url + strlen(url));
  get(url, ""); // REQUEST: GET https://h.net/{}
}
