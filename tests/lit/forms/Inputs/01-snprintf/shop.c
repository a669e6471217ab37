#include <curl/curl.h>
#include <stdio.h>

static int put(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "PUT");
  return (int)curl_easy_perform(curl);
}

int article_to_shop(CURL *curl, const char *base, const char *nr) {
  char url[256];
  snprintf(url, sizeof url, "%s/shopimport/articletoshop/%s", base, nr);
  return put(curl, url); /* REQUEST: PUT {}/shopimport/articletoshop/{} */ // EXPECT: xentral/endpoint-unavailable(warning, url={}/shopimport/articletoshop/{})
}

/* Another word behind it. */
int article_to_shop_x(CURL *curl, const char *base, const char *nr) {
  char url[256];
  snprintf(url, sizeof url, "%s/shopimport/articletoshopX/%s", base, nr);
  return put(curl, url); /* REQUEST: PUT {}/shopimport/articletoshopX/{} */
}

int any(CURL *curl, const char *base, const char *path) {
  char url[256];
  snprintf(url, sizeof url, "%s%s", base, path);
  return put(curl, url); // REQUEST: PUT {} auth=unknown
}
