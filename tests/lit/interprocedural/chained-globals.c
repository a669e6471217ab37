// RUN: %check_requests %s --headers shadow
/* Variables that are written from variables, in functions of any order: as many steps as
   it takes. Each may also be read before it was written. */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

static char *host, *base, *api, *url;

void go(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, url); // REQUEST: ? http://h.example/api/v2/items | ? http://{}/api/v2/items | ? {}/v2/items | ? {}/items
  curl_easy_perform(curl);
}
void fourth(void) { asprintf(&url, "%s/items", api); }
void third(void) { asprintf(&api, "%s/v2", base); }
void second(void) { asprintf(&base, "http://%s/api", host); }
void first(void) { host = "h.example"; }

/* Read by a call that nobody declared, and written in the same function. */
static char *ip = 0, *address = 0;
void set(const char *to) {
  release(&ip);
  ip = duplicate(to);
}
void start(void) { asprintf(&address, "http://%s/auth/", ip); }
void login(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, address); // REQUEST: ? http://{}/auth/
  curl_easy_perform(curl);
}

/* Near miss: what grows with each call has no end. */
static char *longer = "http://grows.example/";
void grow(void) { asprintf(&longer, "%s/x", longer); }
void grown(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, longer); // REQUEST: ? http://grows.example/ | ? http://grows.example//x | ? http://grows.example//x{}
  curl_easy_perform(curl);
}
