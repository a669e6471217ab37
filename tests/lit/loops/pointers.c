// RUN: %check_requests %s --headers shadow
// Pointers that a loop moves through a text. What is written through one is
// written somewhere into the text.
#include <curl/curl.h>

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void get(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void inLowerCase(void) {
  char url[] = "https://shop.example/Orders";
  for (char *p = url; *p; ++p)
    *p = tolower(*p);
  get(url); /* REQUEST: GET {} */
  // REQUEST@-1: GET https://shop.example/Orders
}

static void lower(char *text) {
  for (; *text; text++)
    *text = tolower(*text);
}

void inAFunction(void) {
  char url[] = "https://shop.example/Orders";
  lower(url);
  get(url); /* REQUEST: GET {} */
  // REQUEST@-1: GET https://shop.example/Orders
}

static void encode(char *out, const char *in) {
  while (*in)
    *out++ = *in++ == ' ' ? '+' : in[-1];
  *out = 0;
}

void encoded(const char *name) {
  char url[300], text[100];
  encode(text, name);
  snprintf(url, sizeof url, "https://shop.example/find?name=%s&all=1", text);
  get(url); /* REQUEST: GET https://shop.example/find?name={}&all=1 */
}

// In the loop around, it starts again.
void again(void) {
  char url[] = "https://shop.example/orders";
  char *p;
  for (int round = 0; round < 3; round++) {
    p = url;
    while (*p)
      *p++ = 'x';
  }
  get(url); /* REQUEST: GET {} */
  // REQUEST@-1: GET https://shop.example/orders
}

void untilTheEnd(void) {
  char url[100] = "https://shop.example/";
  char *end = url;
  while (*end)
    end++;
  strcpy(end, "orders");
  get(url); /* REQUEST: GET https://shop.example/orders */
}

void manyParameters(int count) {
  char url[300] = "https://shop.example/orders?";
  char *p = url + strlen(url);
  for (int i = 0; i < count; i++)
    p += sprintf(p, "&id=%d", i);
  get(url); /* REQUEST: GET https://shop.example/orders?{} */
  // REQUEST@-1: GET https://shop.example/orders?
}

// What is written behind a place that is known leaves what is in front of it.
void listed(unsigned long shop, int count, const char **keys, const char **values) {
  char url[500];
  int length = sprintf(url, "https://shop.example/v3/%lu/orders?", shop);
  char *end = &url[length - 1];
  for (int i = 0; i < count; i++) {
    end++;
    length = sprintf(end, "%s=%s", keys[i], values[i]);
    end = &end[length];
    *end = '&';
  }
  *end = '\0';
  get(url); /* REQUEST: GET https://shop.example/v3/{}/orders?{} */
  // REQUEST@-1: GET https://shop.example/v3/{}/orders?
  // REQUEST@-2: GET https://shop.example/v3/{}/orders
}

void behindTheHost(void) {
  char url[] = "https://shop.example/old_orders";
  for (char *p = url + 21; *p; p++)
    if (*p == '_')
      *p = '-';
  get(url); /* REQUEST: GET https://shop.example/{} */
  // REQUEST@-1: GET https://shop.example/old_orders
}

void upToTheQuery(const char *path) {
  char url[300];
  int host = sprintf(url, "https://shop.example/");
  strcat(url, path);
  char *p = url + host;
  while (*p && *p != '?')
    p++;
  *p = 0;
  get(url); // REQUEST: GET https://shop.example/ | GET https://shop.example/{}
}

// A pointer that also goes back may have written anywhere.
void thereAndBack(const char *name) {
  char url[300] = "https://shop.example/orders/";
  char *p = url + strlen(url);
  while (*name) {
    *p++ = *name++;
    if (p[-1] == '/')
      p -= 2;
  }
  get(url); /* REQUEST: GET {} */
  // REQUEST@-1: GET https://shop.example/orders/
}

// Which of two texts it is: the loop leaves that alone.
void ofTwo(int all, int count) {
  char *url;
  if (all) {
    url = malloc(200);
    sprintf(url, "https://shop.example/all?");
  } else {
    url = malloc(100);
    sprintf(url, "https://shop.example/some?");
  }
  char *p = url + strlen(url);
  for (int i = 0; i < count; i++)
    p += sprintf(p, "id=%d&", i);
  get(url); /* REQUEST: GET https://shop.example/all?{} */
  // REQUEST@-1: GET https://shop.example/some?{}
  // REQUEST@-2: GET https://shop.example/all?
  // REQUEST@-3: GET https://shop.example/some?
}

// This loop does not.
void theOther(int count) {
  char first[100] = "https://shop.example/first", second[100] = "https://shop.example/second";
  char *url = NULL;
  url = first;
  for (int i = 0; i < count; i++) {
    if (i > 2)
      url = second;
    get(url); // REQUEST: GET https://shop.example/first | GET https://shop.example/second
  }
}

// One back from the end is still a place.
void withoutTheLast(unsigned long shop, const char *key) {
  char url[500];
  int length = sprintf(url, "https://shop.example/v3/%lu/orders?", shop);
  char *end = &url[length];
  end += sprintf(end, "a=%s&", key);
  *(end - 1) = '\0';
  get(url); // REQUEST: GET https://shop.example/v3/{}/orders?a={}
  strcpy(url, "https://shop.example/orders/");
  end = url + strlen(url);
  end--;
  *end = 0;
  get(url); // REQUEST: GET https://shop.example/orders
}

// A pointer that is only read through changes nothing.
void onlyRead(void) {
  char url[] = "https://shop.example/orders";
  int slashes = 0;
  for (char *p = url; *p; p++)
    slashes += *p == '/';
  get(url); /* REQUEST: GET https://shop.example/orders */
}
