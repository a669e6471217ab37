// RUN: %check_requests %s --headers shadow -- -std=gnu17
// Pointers: to what, and what is behind them after a call.
#include <curl/curl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int get(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  return curl_easy_perform(h);
}

// Out-parameters.
static int make(char **out, const char *id) {
  *out = malloc(100);
  if (!*out)
    return -1;
  snprintf(*out, 100, "https://h/made/%s", id);
  return 0;
}
static void fill(char buf[], size_t size, const char *what) { snprintf(buf, size, "https://h/filled/%s", what); }
static void append(char *buf, const char *what) { strcat(buf, what); }

void outs(const char *id) {
  char *made = NULL, buf[100];
  if (make(&made, id) == 0)
    get(made); // REQUEST: GET https://h/made/{}
  fill(buf, sizeof buf, "x");
  get(buf); // REQUEST: GET https://h/filled/x
  append(buf, "/more");
  get(buf); // REQUEST: GET https://h/filled/x/more
}

// Into a buffer.
void inside(int n, const char *id) {
  char buf[200], *p = buf, *end = buf + sizeof buf;
  p += sprintf(p, "https://h");
  p += sprintf(p, "/p/%d", n);
  if (id)
    p += snprintf(p, end - p, "/%s", id);
  get(buf); // REQUEST: GET https://h/p/{} | GET https://h/p/{}/{}

  strcpy(buf, "https://h/start/");
  p = buf + strlen(buf);
  strcpy(p, "behind");
  get(buf); // REQUEST: GET https://h/start/behind

  snprintf(buf + strlen(buf), sizeof buf - strlen(buf), "?x=%d", n);
  get(buf); // REQUEST: GET https://h/start/behind?x={}

  int len = snprintf(buf, sizeof buf, "https://h/len");
  snprintf(buf + len, sizeof buf - len, "/%s", "tail");
  get(buf); // REQUEST: GET https://h/len/tail
  len = sprintf(buf, "https://h/");
  len += sprintf(&buf[len], "%s/", "two");
  sprintf(&buf[len], "three");
  get(buf); // REQUEST: GET https://h/two/three
}

void skipped(void) {
  const char *whole = "GET https://h/skipped";
  get(whole + 4);  // REQUEST: GET https://h/skipped
  get(&whole[4]);  // REQUEST: GET https://h/skipped
}

// A pointer that may point to either: each may have been written. Which text
// goes with which is not kept.
void either(int n) {
  char a[50] = "https://h/a", b[50] = "https://h/b";
  char *p = n ? a : b;
  strcat(p, "/x");
  get(p); // REQUEST: GET https://h/a/x | GET https://h/b/x
  get(a); // REQUEST: GET https://h/a | GET https://h/a/x | GET https://h/b/x
  get(b); // REQUEST: GET https://h/a/x | GET https://h/b | GET https://h/b/x
}

struct request { char url[100]; const char *path; struct request *next; int n; };
void throughStruct(struct request *r, const char *id) {
  struct request local;
  struct request *p = &local;
  snprintf(p->url, sizeof p->url, "https://h/local/%s", id);
  get(local.url); // REQUEST: GET https://h/local/{}
  const char **slot = &local.path;
  *slot = "https://h/slot";
  get(local.path); // REQUEST: GET https://h/slot
  r->next = &local;
  strcpy(r->next->url, "https://h/next");
  get(r->next->url); // REQUEST: GET https://h/next
}

#define container_of(p, T, m) ((T *)((char *)(p) - offsetof(T, m)))
struct link { struct link *next; };
struct item { const char *url; struct link link; };
static void contained(struct link *l) {
  struct item *it = container_of(l, struct item, link);
  get(it->url); // what any item has // REQUEST: GET https://h/contained
}
void list(void) {
  struct item it = {.url = "https://h/contained"};
  contained(&it.link);
}

void arraysOfPointers(int n, const char *id) {
  const char *urls[3];
  urls[0] = "https://h/u0";
  urls[1] = "https://h/u1";
  urls[2] = id;
  get(urls[1]); // REQUEST: GET https://h/u1
  get(urls[2]); // unknown // REQUEST: GET {}
  const char **p = urls;
  get(*p);   // REQUEST: GET https://h/u0
  get(p[1]); // REQUEST: GET https://h/u1
  p++;
  get(*p);   // REQUEST: GET https://h/u1
}

static char *next(void) {
  static char buf[100];
  sprintf(buf, "https://h/static/%d", rand());
  return buf;
}
void staticLocal(void) {
  get(next()); // REQUEST: GET https://h/static/{}
  static const char *kept = "https://h/kept";
  get(kept); // REQUEST: GET https://h/kept
}

// Text that is cut: what is left, and not more.
void cut(void) {
  char url[] = "https://h/long/path";
  url[14] = 0;
  get(url); // REQUEST: GET https://h/long
  url[0] = 0;
  strcat(url, "https://h/new");
  get(url); // REQUEST: GET https://h/new
}

// One letter is another one.
void changed(void) {
  char url[] = "https://h/v1/x";
  url[11] = '2';
  get(url); // REQUEST: GET https://h/v2/x
}

static void swap(const char **a, const char **b) { const char *t = *a; *a = *b; *b = t; }
void swapped(void) {
  const char *a = "https://h/a", *b = "https://h/b";
  swap(&a, &b);
  get(a); // REQUEST: GET https://h/b
}
