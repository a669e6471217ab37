// RUN: %check_requests %s --headers shadow
// A loop of a library whose header is not there declares its variables: the
// file is read as C++, where memory is no text before it is cast.
#include <curl/curl.h>
#include <json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void get(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
}

void listed(unsigned long shop, int kind, struct json_object *parameters) {
  char *url = NULL;
  int length = -1;
  switch (kind) {
  case 0:
    url = calloc(200, 1);
    length = sprintf(url, "https://shop.example/v3/%lu/orders?", shop);
    break;
  case 1:
    url = calloc(300, 1);
    length = sprintf(url, "https://shop.example/v3/%lu/image/%d?", shop, kind);
    break;
  default:
    return;
  }
  char *end = &url[length - 1];
  json_object_object_foreach(parameters, key, value) {
    end++;
    length = sprintf(end, "%s=%s", key, json_object_get_string(value));
    end = &end[length];
    *end = '&';
  }
  *end = '\0';
  get(url); // REQUEST: GET https://shop.example/v3/{}/orders?{}={} | GET https://shop.example/v3/{}/image/{}?{}={}
}

// What is not assigned keeps what it has.
void compared(struct json_object *parameters, const char *other) {
  const char *url = "https://shop.example/v3/users";
  json_object_object_foreach(parameters, key, value) {
    if (url == other)
      puts(key);
  }
  get(url); // REQUEST: GET https://shop.example/v3/users
}
