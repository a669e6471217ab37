// RUN: %check_requests %s --headers shadow
// Buffers of a program's own that know how far they are written.
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

static void get(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_perform(c);
}

typedef struct {
  unsigned short len;
  char data[1023];
} buffer;

static void buffer_slice(buffer *b, const char *s, size_t n) {
  if (n > 1022 - b->len)
    n = 1022 - b->len;
  memcpy(b->data + b->len, s, n);
  b->len += n;
}
static void buffer_string(buffer *b, const char *s) { buffer_slice(b, s, strlen(s)); }

void zones(const char *zone) {
  buffer url;
  url.len = 0;
  buffer_string(&url, "https://shop.example");
  buffer_string(&url, "/zones/");
  buffer_string(&url, zone);
  buffer_string(&url, "/records");
  url.data[url.len] = '\0';
  get(url.data); // REQUEST: GET https://shop.example/zones/{}/records{} auth=none
}

void written_on(const char *zone) {
  char url[100];
  size_t n = 0;
  memcpy(url + n, "https://shop.example/on/", 24);
  n += 24;
  memcpy(url + n, zone, strlen(zone));
  n += strlen(zone);
  memcpy(url + n, "/end", 5);
  get(url); // REQUEST: GET https://shop.example/on/{}/end auth=none
}

// What is bounded is taken to fit.
void bounded(const char *id) {
  char url[64];
  size_t n = strlen(id) < 40 ? strlen(id) : 40;
  strcpy(url, "https://shop.example/b/");
  strncat(url, id, n);
  get(url); // REQUEST: GET https://shop.example/b/{} auth=none
}

// Near miss: the last character goes.
void shortened(const char *id) {
  char url[64];
  strcpy(url, "https://shop.example/?a=");
  strcat(url, id);
  strcat(url, "&");
  url[strlen(url) - 1] = '\0';
  get(url); // REQUEST: GET https://shop.example/?a={} auth=none
}

// Near miss: a number of pages is no number of bytes.
void pages(int page) {
  char url[64];
  if (page > 100)
    page = 100;
  sprintf(url, "https://shop.example/?page=%d", page);
  get(url); // REQUEST: GET https://shop.example/?page=100 auth=none
}
void page500(void) { pages(500); }
