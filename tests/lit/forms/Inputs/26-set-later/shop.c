#include <esp_http_client.h>
#include <stdio.h>

static esp_http_client_handle_t client_init(const char *token) {
  char line[200];
  esp_http_client_config_t cfg = {.url = "http://dummy", .timeout_ms = 5000};
  esp_http_client_handle_t h = esp_http_client_init(&cfg); /* nothing is sent to it */
  snprintf(line, sizeof(line), "Bearer %s", token);
  esp_http_client_set_header(h, "Authorization", line);
  return h;
}

static int client_perform(esp_http_client_handle_t h, const char *url) {
  esp_http_client_set_url(h, url);
  return esp_http_client_perform(h);
}

int sync_article(const char *base, const char *nr, const char *token) {
  char url[200];
  esp_http_client_handle_t h = client_init(token);
  snprintf(url, sizeof(url), "%s/shopimport/articletoshop/%s", base, nr);
  return client_perform(h, url); /* REQUEST: GET {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

/* The dummy has a path of the interface. */
int sync_status(const char *base, const char *token) {
  char url[200], line[200];
  esp_http_client_config_t cfg = {.url = "http://dummy/shopimport/status", .method = HTTP_METHOD_POST};
  esp_http_client_handle_t h = esp_http_client_init(&cfg);
  snprintf(line, sizeof(line), "Bearer %s", token);
  esp_http_client_set_header(h, "Authorization", line);
  snprintf(url, sizeof(url), "%s/shopimport/statusX", base);
  esp_http_client_set_url(h, url); /* REQUEST: POST {}/shopimport/statusX auth=bearer */
  return esp_http_client_perform(h);
}

/* No number. */
int sync_articles(const char *base, const char *token) {
  char url[200];
  esp_http_client_handle_t h = client_init(token);
  snprintf(url, sizeof(url), "%s/shopimport/articletoshop/", base);
  return client_perform(h, url); /* REQUEST: GET {}/shopimport/articletoshop/ auth=bearer */
}

int any(const char *url, const char *token) {
  return client_perform(client_init(token), url); // REQUEST: GET {} auth=bearer
}
