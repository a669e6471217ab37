// RUN: %check_requests %s --headers shadow
// In C, what nobody declared and is given to a call, or stored, is some pointer: the
// statement stays.
#include "config.h" // missing
#include <curl/curl.h>
#include <esp_http_client.h>
#include <stdio.h>
#include <string.h>

void shared(void) {
  char url[BUFSIZ] = "";
  strcat(url, config.server.url);
  strcat(url, "/api/v2/login");
  curl_easy_setopt(curl, CURLOPT_URL, url); // REQUEST: ? {}/api/v2/login
  curl_easy_perform(curl);
}

void configured(void) {
  esp_http_client_config_t cfg = {
      .url = CONFIG_BASE_URL,
      .method = HTTP_METHOD_POST,
      .crt_bundle_attach = esp_crt_bundle_attach,
  };
  esp_http_client_handle_t client = esp_http_client_init(&cfg);
  esp_http_client_perform(client); // REQUEST: POST {} auth=none
}

// Near misses: a type, a label, a function.
void others(int n) {
  size_t *known = sizeof(known) ? 0 : 0;
  if (n)
    goto done;
  printf("%d %p\n", n, (void *)known);
done:
  return;
}
