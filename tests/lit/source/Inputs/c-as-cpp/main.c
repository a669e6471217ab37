#include "client.h"
void orders(void) {
  CURL *h = curl_easy_init();
  request(h, "https://api.example.com/orders", '\0'); // REQUEST: POST https://api.example.com/orders
}
static int twice(CURL *h, const char *url) { return request(h, url, 0); }
void users(void) {
  CURL *h = curl_easy_init();
  twice(h, "https://api.example.com/users"); // REQUEST: POST https://api.example.com/users
}
