#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

#define XT_TO_SHOP "/shopimport/articletoshop/"
#define XT_OTHER "/myshopimport/articletoshop/"

int xt_put(const char *path, const char *token) {
  char url[600];
  CURL *h = curl_easy_init();
  strcpy(url, getenv("SHOP_URL"));
  strcat(url, path);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "PUT");
  return (int)curl_easy_perform(h);
}

int to_shop(const char *nr, const char *tok) {
  char cmd[200] = XT_TO_SHOP;
  strcat(cmd, nr);
  return xt_put(cmd, tok); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, auth=bearer)
}

/* Another folder. */
int to_my_shop(const char *nr, const char *tok) {
  char cmd[200] = XT_OTHER;
  strcat(cmd, nr);
  return xt_put(cmd, tok); /* REQUEST: PUT {}/myshopimport/articletoshop/{} auth=bearer */
}

int any(const char *path, const char *tok) {
  char cmd[200] = "";
  strcat(cmd, path);
  return xt_put(cmd, tok); // REQUEST: PUT {} auth=bearer
}
