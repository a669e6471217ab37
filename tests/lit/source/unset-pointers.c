// RUN: %check_requests %s --headers shadow
// A pointer that some paths leave unset: nothing is read through it there.
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

static void get(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_perform(c);
}

void command(char *token, const char *name) {
  char *url;
  if (strcmp(name, "left") == 0) {
    url = malloc(200);
    strcpy(url, "https://shop.example/left/");
    strcat(url, token);
  } else if (strcmp(name, "right") == 0) {
    url = malloc(200);
    strcpy(url, "https://shop.example/right/");
    strcat(url, token);
  }
  get(url); // REQUEST: GET https://shop.example/left/{} auth=none | GET https://shop.example/right/{} auth=none
}

// Somebody else sets it.
void make(char **out);
void made(void) {
  char *url;
  make(&url);
  get(url); // REQUEST: GET {} auth=none
}
