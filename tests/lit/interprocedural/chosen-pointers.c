// RUN: %check_requests %s --headers shadow
/* What is written after a pointer was chosen is seen through it, and what is written
   through it is seen in what it may point to. */
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static void get(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_perform(c);
}

void later(int k) {
  char a[99], b[99], *p;
  if (k)
    p = a;
  else
    p = b;
  snprintf(a, 99, "https://h.example/a");
  snprintf(b, 99, "https://h.example/b");
  get(p); // REQUEST: GET https://h.example/a | GET https://h.example/b
}

void replaced(int k) {
  char a[99] = "https://h.example/old", b[99] = "https://h.example/other", *p = a;
  if (k)
    p = b;
  strcpy(a, "https://h.example/new");
  get(p); // REQUEST: GET https://h.example/new | GET https://h.example/other
}

struct request {
  const char *url;
};
void fields(int k) {
  struct request a, b, *p = &a;
  if (k)
    p = &b;
  a.url = "https://h.example/fa";
  b.url = "https://h.example/fb";
  get(p->url); // REQUEST: GET https://h.example/fa | GET https://h.example/fb
}

void many(int k) {
  char a[99] = "https://h.example/ma", b[99] = "https://h.example/mb", *p;
  p = k == 1 ? a : b; strcpy(p, "https://h.example/m1"); get(a); // REQUEST: GET https://h.example/ma | GET https://h.example/m1
  p = k == 2 ? a : b; strcpy(p, "https://h.example/m2");
  p = k == 3 ? a : b; strcpy(p, "https://h.example/m3");
  p = k == 4 ? a : b; strcpy(p, "https://h.example/m4");
  p = k == 5 ? a : b; strcpy(p, "https://h.example/m5");
  p = k == 6 ? a : b; strcpy(p, "https://h.example/m6");
  p = k == 7 ? a : b; strcpy(p, "https://h.example/m7");
  p = k == 8 ? a : b; strcpy(p, "https://h.example/m8");
  p = k == 9 ? a : b; strcpy(p, "https://h.example/m9"); get(p); // REQUEST: GET https://h.example/m9
}

static void ends(char *url) {
  char *end = strchr(url, '\0');
  strcpy(end, "/end");
  get(url); // REQUEST: GET https://h.example/end
}
void ended(void) {
  char url[99] = "https://h.example";
  ends(url);
}

static void order(const char *name) {
  if (strcmp(name, "m") < 0)
    get("https://h.example/first");                      // REQUEST: GET https://h.example/first
  else
    get("https://h.example/second");
  if (strcasecmp(name, "A") == 0)
    get("https://h.example/same");                       // REQUEST: GET https://h.example/same
  else
    get("https://h.example/differs");
}
void ordered(void) { order("a"); }
