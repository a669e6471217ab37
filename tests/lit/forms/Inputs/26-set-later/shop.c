#include <curl/curl.h>
#include <stdio.h>

struct config {
  const char *url;
  const char *token;
  int timeout_ms;
};

static CURL *client_init(const struct config *cfg) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, cfg->url);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, cfg->token);
  curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, (long)cfg->timeout_ms);
  return h;
}

static int client_perform(CURL *h, const char *url) {
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {} auth=bearer (of any()) */
  return (int)curl_easy_perform(h);
}

int sync_article(const char *base, const char *nr, const char *token) {
  char url[200];
  struct config cfg = {.url = "http://dummy/shopimport/status", .token = token, .timeout_ms = 5000};
  CURL *h = client_init(&cfg); /* nothing is sent to it */
  snprintf(url, sizeof(url), "%s/shopimport/articletoshop/%s", base, nr);
  return client_perform(h, url); /* REQUEST: GET {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

/* No number. */
int sync_articles(const char *base, const char *token) {
  char url[200];
  struct config cfg = {.url = "http://dummy", .token = token, .timeout_ms = 5000};
  CURL *h = client_init(&cfg);
  snprintf(url, sizeof(url), "%s/shopimport/articletoshop/", base);
  return client_perform(h, url); /* REQUEST: GET {}/shopimport/articletoshop/ auth=bearer */
}

int any(const char *url, const char *token) {
  struct config cfg = {.url = "http://dummy", .token = token, .timeout_ms = 5000};
  CURL *h = client_init(&cfg);
  return client_perform(h, url);
}
