#include "util.h"

#include <curl/curl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

struct xt {
  CURL *curl;
  const char *base, *token;
};

const char *xt_base(struct xt *xt) { return xt->base; }

struct xt *xt_new(const char *base, const char *token) {
  struct xt *xt = calloc(1, sizeof *xt);
  xt->curl = curl_easy_init();
  xt->base = base;
  xt->token = token;
  return xt;
}

bool xt_put(struct xt *xt, const char *url) {
  curl_easy_setopt(xt->curl, CURLOPT_URL, url);
  curl_easy_setopt(xt->curl, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
  curl_easy_setopt(xt->curl, CURLOPT_XOAUTH2_BEARER, xt->token);
  curl_easy_setopt(xt->curl, CURLOPT_CUSTOMREQUEST, "PUT");
  return curl_easy_perform(xt->curl) == CURLE_OK;
}

char *sn_asprintf(const char *fmt, ...) {
  char tmp = 0, *res = NULL;
  va_list vp, vp_copy;
  int len;
  va_start(vp, fmt);
  va_copy(vp_copy, vp);
  len = vsnprintf(&tmp, 1, fmt, vp);
  va_end(vp);
  res = malloc((size_t)len + 1);
  vsnprintf(res, (size_t)len + 1, fmt, vp_copy);
  va_end(vp_copy);
  return res;
}
