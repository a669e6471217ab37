// RUN: %check_requests %s --headers shadow -- -std=c17
// What stands in initialisers: in order, designated, nested, in tables.
#include <curl/curl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

static int get(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  return curl_easy_perform(h);
}

struct part { const char *host; const char *path; int port; };
struct api { struct part one, two; const char *names[3]; };

static int send_part(const struct part *p) {
  char url[200];
  snprintf(url, sizeof url, "https://%s%s", p->host, p->path);
  return get(url);
}

void inOrder(void) {
  struct part p = {"a", "/in-order", 1};
  send_part(&p); // REQUEST: GET https://a/in-order
}

void designated(void) {
  struct part p = {.path = "/designated", .host = "b"};
  send_part(&p); // REQUEST: GET https://b/designated
}

void mixed(void) {
  struct part p = {.path = "/replaced", .host = "c", .path = "/mixed"};
  send_part(&p); // REQUEST: GET https://c/mixed
}

void compoundLiteral(const char *host) {
  send_part(&(struct part){.host = host, .path = "/compound"}); // REQUEST: GET https://{}/compound
  get((const char *[]){"https://h/0", "https://h/1"}[1]);       // REQUEST: GET https://h/1
}

void nested(void) {
  struct api a = {.one = {.host = "d", .path = "/one"}, .two.host = "e", .two.path = "/two"};
  send_part(&a.two); // REQUEST: GET https://e/two
  send_part(&a.one); // REQUEST: GET https://d/one
}

void copied(void) {
  struct part p = {"f", "/original"};
  struct part q = p;
  q.path = "/copy";
  send_part(&p); // REQUEST: GET https://f/original
  send_part(&q); // REQUEST: GET https://f/copy
  p = q;
  send_part(&p); // REQUEST: GET https://f/copy
}

// Left out: it is a null pointer, and no text.
void missing(void) {
  struct part p = {.path = "/missing"};
  send_part(&p); // REQUEST: GET https://{}/missing
}

enum what { LIST, SHOW, DROP, COUNT };
static const char *const table[COUNT] = {[SHOW] = "https://h/show", [LIST] = "https://h/list", [DROP] = "https://h/drop"};
void enumIndex(enum what n) {
  get(table[SHOW]); // REQUEST: GET https://h/show
  get(table[n]);    // REQUEST: GET https://h/list | GET https://h/drop | GET https://h/show
}

static const struct { int code; struct part where; } rows[] = {
    {1, {"g", "/first"}},
    {2, {.host = "h", .path = "/second"}},
};
void rowsOfStructs(int n) {
  send_part(&rows[1].where); // REQUEST: GET https://h/second
  send_part(&rows[n].where); // REQUEST: GET https://g/first | GET https://g/second | GET https://h/first | GET https://h/second
}

// A range of elements, as GNU C has it.
static const char *ranges[] = {[0 ... 2] = "https://h/low", [3 ... 5] = "https://h/high"};
void range(void) {
  get(ranges[1]); // REQUEST: GET https://h/low
  get(ranges[4]); // REQUEST: GET https://h/high
}

union either { const char *text; int number; };
struct holder { int kind; union { const char *url; int id; }; union either named; unsigned flag : 3, other : 5; };
void unions(void) {
  struct holder h = {.kind = 1, .url = "https://h/anonymous", .flag = 1};
  get(h.url); // REQUEST: GET https://h/anonymous
  h.named.text = "https://h/named";
  h.other = 7;
  get(h.named.text); // REQUEST: GET https://h/named
}

struct flexible { int n; char text[]; };
void flexible(const char *id) {
  struct flexible *f = malloc(sizeof *f + 100);
  sprintf(f->text, "https://h/flexible/%s", id);
  get(f->text); // REQUEST: GET https://h/flexible/{}
}

void letters(void) {
  char url[] = {'h', 't', 't', 'p', 's', ':', '/', '/', 'h', '/', 'c', 0};
  get(url); // REQUEST: GET https://h/c
}

// An array that is longer than its text, and one that is written over.
void arrays(int n) {
  char url[100] = "https://h/array";
  char sized[n];
  get(url); // REQUEST: GET https://h/array
  sprintf(sized, "https://h/vla/%d", n);
  get(sized); // REQUEST: GET https://h/vla/{}
}
