// RUN: %check_requests %s --headers shadow
// A macro of a header that is not there, in what another macro stands for.
#include "secrets_not_here.h"
#include <curl/curl.h>
#include <stdio.h>

#define POSITIONS "http://api.example.com/positions?rt=%s&key=" CONFIG_API_KEY
#define ORDERS SHOP_HOST "/v1/orders"
#define QUOTED(A) "http://" A
#define PLAIN "http://api.example.com/plain"

void get(const char *name) {
  char url[128];
  CURL *c = curl_easy_init();
  sprintf(url, POSITIONS, name);
  curl_easy_setopt(c, CURLOPT_URL, url); // REQUEST: GET http://api.example.com/positions?rt={}&key={} auth=query
  curl_easy_perform(c);
  curl_easy_setopt(c, CURLOPT_URL, ORDERS); // REQUEST: GET {}/v1/orders auth=none
  curl_easy_perform(c);
  curl_easy_setopt(c, CURLOPT_URL, QUOTED("api.example.com/quoted")); // REQUEST: GET http://api.example.com/quoted auth=none
  curl_easy_perform(c);
  curl_easy_setopt(c, CURLOPT_URL, PLAIN); // REQUEST: GET http://api.example.com/plain auth=none
  curl_easy_perform(c);
}
