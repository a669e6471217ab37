// RUN: %check_requests %s --headers shadow
// Buffers that are allocated where they are needed, and pointers that may be
// null: neither is a URL of its own.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void get(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_perform(c);
}

void branches(unsigned long store, int products) {
  char *url = NULL;
  if (products) {
    url = malloc(200);
    sprintf(url, "https://shop.example/stores/%lu/products", store);
  } else {
    url = malloc(200);
    sprintf(url, "https://shop.example/stores/%lu", store);
  }
  get(url); // REQUEST: GET https://shop.example/stores/{} auth=none | GET https://shop.example/stores/{}/products auth=none
}

void leaves(unsigned long store, int kind) {
  char *url = NULL;
  switch (kind) {
  case 0:
    url = calloc(200, 1);
    if (!url)
      goto out;
    if (sprintf(url, "https://shop.example/orders/%lu", store) < 0)
      goto out;
    break;
  default:
    goto out;
  }
  get(url); // REQUEST: GET https://shop.example/orders/{} auth=none
out:
  free(url);
}

void may_be_null(int any) {
  const char *url = NULL;
  if (any)
    url = "https://shop.example/null";
  get(url); // REQUEST: GET https://shop.example/null auth=none
}

// Allocated in one function, sent in another.
static char *address;
void begin(const char *host) {
  address = malloc(200);
  snprintf(address, 200, "https://%s/login", host);
}
void login(void) {
  get(address); // REQUEST: GET https://{}/login auth=none
}

// What was there before counts where nothing was allocated.
void kept(int other) {
  char *url = strdup("https://shop.example/before");
  if (other) {
    url = malloc(200);
    strcpy(url, "https://shop.example/other");
  }
  get(url); // REQUEST: GET https://shop.example/before auth=none | GET https://shop.example/other auth=none
}
