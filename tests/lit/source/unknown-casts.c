// RUN: %check_requests %s --headers shadow
// Casts to types that nobody declared, in C: what is cast stays what it is.
#include "esp_http_client.h"
#include <curl/curl.h>

struct order {
  const char *url;
  int method;
};

static void request(struct order *order) {
  esp_http_client_config_t config = {.url = order->url, .method = order->method};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_perform(client);
  esp_http_client_cleanup(client);
}

static void start(const char *url) {
  struct order order = {.url = url, .method = HTTP_METHOD_PUT};
  xTaskCreate((TaskFunction_t)request, "request", 5000, &order, 5, NULL);
}

void tasks(void) {
  start("http://shop.example/api/orders"); // REQUEST: PUT http://shop.example/api/orders
}

void texts(void) {
  CURL *handle = curl_easy_init();
  curl_easy_setopt(handle, CURLOPT_URL, (gone_text)"https://shop.example/cast"); // REQUEST: GET https://shop.example/cast
  curl_easy_perform(handle);
}

// Near misses: a macro's argument, and a condition.
void others(void) {
  CURL *handle = curl_easy_init();
  if (GONE_FLAG) curl_easy_setopt(handle, CURLOPT_URL, "https://shop.example/if"); // REQUEST: GET https://shop.example/if
  else curl_easy_setopt(handle, CURLOPT_URL, "https://shop.example/else"); // REQUEST: GET https://shop.example/else
  curl_easy_perform(handle);
}
