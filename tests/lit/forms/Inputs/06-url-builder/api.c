#include "api.h"

#include <curl/curl.h>

/* The path is printed first, and the base is put in front of it. */
char *build_api_url(Api *api, const char *format, ...) {
  g_autofree char *path = NULL;
  va_list args;

  va_start(args, format);
  path = g_strdup_vprintf(format, args);
  va_end(args);
  return g_strdup_printf("%s://%s/shopimport/%s", api->scheme, api->host, path);
}

int api_put(Api *api, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, api->token);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
  return (int)curl_easy_perform(curl);
}
