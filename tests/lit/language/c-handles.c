// RUN: %check_requests %s --headers shadow -- -std=gnu17
// Where a handle lives between its making, the URL and the sending.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// In a struct.
struct client { CURL *curl; char base[100]; struct curl_slist *headers; };
static struct client *client_new(const char *base) {
  struct client *c = calloc(1, sizeof *c);
  if (!c)
    return NULL;
  c->curl = curl_easy_init();
  snprintf(c->base, sizeof c->base, "%s", base);
  return c;
}
static int client_get(struct client *c, const char *path) {
  char url[200];
  snprintf(url, sizeof url, "%s%s", c->base, path);
  curl_easy_setopt(c->curl, CURLOPT_URL, url);
  return curl_easy_perform(c->curl);
}
void inStruct(void) {
  struct client *c = client_new("https://h");
  client_get(c, "/struct"); // REQUEST: GET https://h/struct
  client_get(c, "/again");  // REQUEST: GET https://h/again
}

// In a global, and set up elsewhere.
static CURL *shared;
void setUp(void) { shared = curl_easy_init(); }
void global(void) {
  curl_easy_setopt(shared, CURLOPT_URL, "https://h/global"); // REQUEST: ? https://h/global (what else was set on it, nobody knows)
  curl_easy_perform(shared);
}

// Returned by a function that prepares it.
static CURL *prepared(const char *path) {
  CURL *h = curl_easy_init();
  char url[100];
  sprintf(url, "https://h/prepared/%s", path);
  curl_easy_setopt(h, CURLOPT_URL, url); // REQUEST: GET https://h/prepared/{}
  return h;
}
void returnedHandle(const char *id) {
  CURL *h = prepared("x"); // REQUEST: GET https://h/prepared/x
  curl_easy_perform(h);
  CURL *g = prepared(id);
  curl_easy_perform(g);
}

// Through four functions.
static int four(CURL *h) { return curl_easy_perform(h); }
static int three(CURL *h, const char *u) { curl_easy_setopt(h, CURLOPT_URL, u); return four(h); }
static int two(CURL **h, const char *p) { char u[99]; sprintf(u, "https://h/%s", p); return three(*h, u); }
static int one(const char *p) { CURL *h = curl_easy_init(); return two(&h, p); }
void deep(void) { one("deep"); } // REQUEST: GET https://h/deep

// Duplicated: both keep what was set before.
void duplicated(void) {
  CURL *a = curl_easy_init();
  curl_easy_setopt(a, CURLOPT_URL, "https://h/dup"); // REQUEST: GET https://h/dup
  CURL *b = curl_easy_duphandle(a);
  curl_easy_setopt(a, CURLOPT_URL, "https://h/not-dup");
  curl_easy_perform(b);
}

// Used again for another address; what was never sent is no request.
void reused(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://h/never");
  curl_easy_setopt(h, CURLOPT_URL, "https://h/reused"); // REQUEST: GET https://h/reused
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_URL, "https://h/second"); // REQUEST: GET https://h/second
  curl_easy_perform(h);
}

// Callbacks with a pointer to anything.
struct job { const char *url; int tries; };
static void run(void *user) {
  struct job *j = user;
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, j->url);
  curl_easy_perform(h);
}
static void each(void (*f)(void *), void *user) { f(user); }
void callback(const char *id) {
  struct job j = {.url = "https://h/job"};
  each(run, &j); // REQUEST: GET https://h/job
  struct job k = {.url = id};
  each(&run, (void *)&k); // REQUEST: GET {}
}

// Function pointers in a table.
static void runA(const char *x) { CURL *h = curl_easy_init(); char u[99]; sprintf(u, "https://h/a/%s", x); curl_easy_setopt(h, CURLOPT_URL, u); curl_easy_perform(h); }
static void runB(const char *x) { CURL *h = curl_easy_init(); char u[99]; sprintf(u, "https://h/b/%s", x); curl_easy_setopt(h, CURLOPT_URL, u); curl_easy_perform(h); }
static const struct { const char *name; void (*run)(const char *); } commands[] = {{"a", runA}, {"b", runB}};
void dispatch(const char *name) {
  commands[1].run("one"); // REQUEST: GET https://h/b/one
  for (unsigned i = 0; i < 2; i++)
    if (!strcmp(commands[i].name, name))
      commands[i].run("x"); // REQUEST: GET https://h/a/x | GET https://h/b/x
}
struct ops { int (*send)(CURL *, const char *); };
static int realSend(CURL *h, const char *u) { curl_easy_setopt(h, CURLOPT_URL, u); return curl_easy_perform(h); }
static const struct ops ops = {.send = realSend};
void virtualInC(void) { ops.send(curl_easy_init(), "https://h/ops"); } // REQUEST: GET https://h/ops
