#include <curl/curl.h>
#include <stdio.h>

/* Defined in url.c of both programs. */
const char *url(void);
extern const char *g_path;
/* Defined once. */
const char *tail(void);

static void get(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}

int main(void) {
  char text[200];
  get(url());  /* REQUEST: GET https://two.example/main */
  snprintf(text, sizeof text, "https://two.example%s", g_path);
  get(text);   /* REQUEST: GET https://two.example/global/two */
  snprintf(text, sizeof text, "https://two.example%s", tail());
  get(text);   /* REQUEST: GET https://two.example/tail */
  return 0;
}
