// RUN: %check_requests %s --headers shadow
// Loops over arrays in C.
#include <curl/curl.h>

#include <stdio.h>
#include <string.h>

static void get(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void joined(void) {
  static const char *const parts[] = {"api", "v1", "orders"};
  char url[256] = "https://shop.example";
  for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
    strcat(url, "/");
    strcat(url, parts[i]);
  }
  get(url); /* REQUEST: GET https://shop.example/api/v1/orders */
}

void counterOutside(void) {
  const char *parts[2];
  char url[256];
  int i;
  parts[0] = "/a";
  parts[1] = "/b";
  strcpy(url, "https://shop.example");
  for (i = 0; i < 2; i++)
    strcat(url, parts[i]);
  get(url); /* REQUEST: GET https://shop.example/a/b */
}

void pointers(void) {
  const char *const parts[] = {"/a", "/b"};
  char url[256] = "https://shop.example";
  for (const char *const *p = parts; p != parts + 2; p++)
    strcat(url, *p);
  get(url); /* REQUEST: GET https://shop.example/a/b */
}

struct parameter {
  const char *name;
  int value;
};

void structs(void) {
  struct parameter all[] = {{"page", 1}, {.name = "limit", .value = 50}};
  char url[256] = "https://shop.example/orders?";
  for (int i = 0; i < 2; i++) {
    char one[64];
    snprintf(one, sizeof one, "%s=%d&", all[i].name, all[i].value);
    strcat(url, one);
  }
  get(url); /* REQUEST: GET https://shop.example/orders?page=1&limit=50& */
}

/* Near misses. */
void someElementsLeftOut(void) {
  const char *parts[3] = {"/a"};
  char url[256] = "https://shop.example";
  for (int i = 0; i < 3; i++)
    if (parts[i])
      strcat(url, parts[i]);
  get(url); /* REQUEST: GET https://shop.example | GET https://shop.example/a | GET https://shop.example{} | GET https://shop.example/a{} */
}

void unknown(const char **parts, int count) {
  char url[256] = "https://shop.example";
  for (int i = 0; i < count; i++)
    strcat(url, parts[i]);
  get(url); /* REQUEST: GET https://shop.example | GET https://shop.example{} */
}
