#include "xt.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

const char *g_base;

/* The token of all requests. */
static struct curl_slist *authorization(void) {
  char line[300];
  snprintf(line, sizeof line, "Authorization: Bearer %s", getenv("SHOP_TOKEN"));
  return curl_slist_append(NULL, line);
}

int http_put(const char *url, const char *body) {
  CURL *h = curl_easy_init();
  struct curl_slist *headers = authorization();
  CURLcode rc;
  if (!h)
    return -1;
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, body);
  rc = curl_easy_perform(h);
  curl_slist_free_all(headers);
  curl_easy_cleanup(h);
  return rc == CURLE_OK ? 0 : -1;
}

int main(int argc, char **argv) {
  g_base = argc > 1 ? argv[1] : getenv("SHOP_URL");
  return 0;
}
