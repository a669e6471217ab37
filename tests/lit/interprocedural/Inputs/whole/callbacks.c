#include "callbacks.h"

#include <curl/curl.h>

static int request(const char *method, const char *url, const char *token) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token);
  return (int)curl_easy_perform(curl);
}
static int curl_get(const char *url, const char *token) { return request("GET", url, token); }
static int curl_put(const char *url, const char *token) { return request("PUT", url, token); }
const struct transport curl_transport = {"curl", curl_get, curl_put};

int sync_all(const struct transport *transport, const char *token) {
  transport->get("https://c.example/v1/products", token); // REQUEST: GET https://c.example/v1/products auth=bearer
  return transport->put("https://c.example/shopimport/articletoshop/7", token); /* REQUEST: PUT https://c.example/shopimport/articletoshop/7 auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}
