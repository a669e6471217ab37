#include <curl/curl.h>
#include <stdio.h>

static CURLU *parts(const char *host, const char *path) {
  CURLU *u = curl_url();
  curl_url_set(u, CURLUPART_SCHEME, "https", 0);
  curl_url_set(u, CURLUPART_HOST, host, 0);
  curl_url_set(u, CURLUPART_PATH, path, 0);
  return u;
}

static int put(CURL *c, CURLU *u) {
  curl_easy_setopt(c, CURLOPT_CURLU, u);
  curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "PUT");
  return (int)curl_easy_perform(c);
}

int to_shop(CURL *c, const char *host, const char *nr) {
  char p[200];
  snprintf(p, sizeof p, "/shopimport/articletoshop/%s", nr);
  CURLU *h = curl_url();
  curl_url_set(h, CURLUPART_HOST, host, 0);
  curl_url_set(h, CURLUPART_PATH, p, 0);
  curl_easy_setopt(c, CURLOPT_CURLU, h); /* REQUEST: ? https://{}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
  return (int)curl_easy_perform(c);
}

int to_shop_by_helper(CURL *c, const char *host, const char *nr) {
  char p[200];
  snprintf(p, sizeof p, "/shopimport/articletoshop/%s", nr);
  return put(c, parts(host, p)); /* REQUEST: PUT https://{}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable
}

/* No number. */
int list(CURL *c, const char *host) {
  return put(c, parts(host, "/shopimport/articletoshop")); /* REQUEST: PUT https://{}/shopimport/articletoshop */
}

int any(CURL *c, const char *host, const char *path) {
  return put(c, parts(host, path)); /* REQUEST: PUT https://{} */
}
