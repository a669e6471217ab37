#include "curl.h"

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

struct api *api_new(const char *base, const char *token) {
  struct api *api = calloc(1, sizeof(struct api));
  api->curl = curl_easy_init();
  api->base = base;
  api->token = token;
  return api;
}

/* Three steps from the token to the list of headers. */
static struct curl_slist *add(struct curl_slist *list, const char *name, const char *value) {
  char line[300];
  snprintf(line, sizeof line, "%s: %s", name, value);
  return curl_slist_append(list, line);
}
static struct curl_slist *add_token(struct curl_slist *list, const char *token) {
  char value[260];
  snprintf(value, sizeof value, "Bearer %s", token);
  return add(list, "Authorization", value);
}
static struct curl_slist *headers_of(const struct api *api) {
  struct curl_slist *list = add(NULL, "Accept", "application/json");
  return add_token(list, api->token);
}

int api_get(struct api *api, const char *path) {
  char url[500];
  struct curl_slist *headers = headers_of(api);
  snprintf(url, sizeof url, "%s%s", api->base, path);
  curl_easy_setopt(api->curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(api->curl, CURLOPT_URL, url); /* REQUEST: GET https://x.xentral.biz{} auth=bearer (of any(); all are made with that base) */
  return (int)curl_easy_perform(api->curl);
}

static void login(CURL *curl, const char *user, const char *password) {
  curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_DIGEST);
  curl_easy_setopt(curl, CURLOPT_USERNAME, user);
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
}

int api_get_as(const char *base, const char *path, const char *user, const char *password) {
  char url[500];
  CURL *curl = curl_easy_init();
  login(curl, user, password);
  snprintf(url, sizeof url, "%s%s", base, path);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  return (int)curl_easy_perform(curl);
}
