#include <curl/curl.h>
#include <stdio.h>

void put_01(CURL *c, const char *base, const char *nr) {
  char u[256];
  snprintf(u, sizeof u, "%s/shopimport/articletoshop/%s", base, nr);
  curl_easy_setopt(c, CURLOPT_URL, u); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=unknown */ // EXPECT: xentral/endpoint-unavailable(warning)
  curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "PUT");
  curl_easy_perform(c);
}
