#include "send.h"

#include <curl/curl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *g_base;

/* The token of all of them. */
static struct curl_slist *authorization(void) {
  char line[300];
  snprintf(line, sizeof line, "Authorization: Bearer %s", getenv("XENTRAL_API_TOKEN"));
  return curl_slist_append(NULL, line);
}

int http_put(const char *url, const char *body) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, authorization());
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, body);
  return (int)curl_easy_perform(h);
}

int xt_put(const char *path, const char *token) {
  char url[600];
  CURL *h = curl_easy_init();
  strcpy(url, getenv("XENTRAL_URL"));
  strcat(url, path);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  return (int)curl_easy_perform(h);
}

char *sn_asprintf(const char *format, ...) {
  char *out = NULL;
  va_list ap;
  va_start(ap, format);
  if (vasprintf(&out, format, ap) < 0)
    out = NULL;
  va_end(ap);
  return out;
}
