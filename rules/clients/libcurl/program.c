/* A program that runs: each cell sends one request, and what a server sees of
 * it must be what `patlint requests` says (tests/integration). It takes the
 * token, the account and the base from the environment. */
#include <curl/curl.h>
#include <curl/mprintf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static size_t drop(char *data, size_t size, size_t count, void *to) {
  (void)data, (void)to;
  return size * count;
}

static CURL *handle(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, drop);
  curl_easy_setopt(h, CURLOPT_TIMEOUT, 20L);
  return h;
}

// cell: literal
static void literal(void) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_URL, SERVER "/v1/literal"); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

// cell: base
static void base(void) {
  char url[256];
  CURL *h = handle();
  snprintf(url, sizeof url, "%s/v1/base/%d", getenv("BASE"), 7);
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {}/v1/base/7 auth=none */
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

// cell: wrapper
static void send_to(const char *verb, const char *path) {
  CURL *h = handle();
  char *url = curl_maprintf("%s%s", getenv("BASE"), path);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, verb);
  curl_easy_perform(h);
  curl_easy_cleanup(h);
  curl_free(url);
}
static void wrapper(void) {
  send_to("DELETE", "/v1/wrapper/one"); /* REQUEST: DELETE {}/v1/wrapper/one auth=none */
  send_to("PATCH", "/v1/wrapper/two");  /* REQUEST: PATCH {}/v1/wrapper/two auth=none */
}

// cell: class
struct shop {
  CURL *easy;
  char *base;
};
static void shop_open(struct shop *s, const char *where) {
  s->easy = handle();
  s->base = curl_maprintf("%s/v1/class", where);
}
static void shop_get(struct shop *s, const char *what) {
  char url[256];
  snprintf(url, sizeof url, "%s/%s", s->base, what);
  curl_easy_setopt(s->easy, CURLOPT_URL, url);
  curl_easy_perform(s->easy);
}
static void class_with_base(void) {
  struct shop s;
  shop_open(&s, SERVER);
  shop_get(&s, "orders"); /* REQUEST: GET http://127.0.0.1:8080/v1/class/orders auth=none */
  curl_easy_cleanup(s.easy);
  curl_free(s.base);
}

// cell: header
static void header(void) {
  char line[300];
  struct curl_slist *list = NULL;
  CURL *h = handle();
  snprintf(line, sizeof line, "Authorization: Bearer %s", getenv("TOKEN"));
  list = curl_slist_append(list, "Accept: application/json");
  list = curl_slist_append(list, line);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, "{}");
  curl_easy_setopt(h, CURLOPT_URL, SERVER "/v1/header"); /* REQUEST: POST http://127.0.0.1:8080/v1/header auth=bearer */
  curl_easy_perform(h);
  curl_slist_free_all(list);
  curl_easy_cleanup(h);
}

// cell: session
static void authorize(CURL *h) {
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, getenv("TOKEN"));
}
static void get_again(CURL *h, const char *url) {
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
static void session(void) {
  CURL *h = handle();
  authorize(h);
  get_again(h, SERVER "/v1/session/one"); /* REQUEST: GET http://127.0.0.1:8080/v1/session/one auth=bearer */
  get_again(h, SERVER "/v1/session/two"); /* REQUEST: GET http://127.0.0.1:8080/v1/session/two auth=bearer */
  curl_easy_cleanup(h);
}

// cell: digest
static void digest(void) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_USERNAME, getenv("USER_NAME"));
  curl_easy_setopt(h, CURLOPT_PASSWORD, getenv("PASSWORD"));
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)CURLAUTH_DIGEST);
  curl_easy_setopt(h, CURLOPT_URL, SERVER "/digest/status"); /* REQUEST: GET http://127.0.0.1:8080/digest/status auth=digest */
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

// cell: basic
static void basic(void) {
  char account[200];
  CURL *h = handle();
  snprintf(account, sizeof account, "%s:%s", getenv("USER_NAME"), getenv("PASSWORD"));
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_setopt(h, CURLOPT_URL, SERVER "/basic/status"); /* REQUEST: GET http://127.0.0.1:8080/basic/status auth=basic */
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

// cell: url interface
static void url_interface(void) {
  char port[8];
  CURL *h = handle();
  CURLU *u = curl_url();
  snprintf(port, sizeof port, "%d", SERVER_PORT);
  curl_url_set(u, CURLUPART_SCHEME, "http", 0);
  curl_url_set(u, CURLUPART_HOST, SERVER_HOST, 0);
  curl_url_set(u, CURLUPART_PORT, port, 0);
  curl_url_set(u, CURLUPART_PATH, "/v1/parts", 0);
  curl_url_set(u, CURLUPART_QUERY, "a=b c", CURLU_APPENDQUERY | CURLU_URLENCODE);
  curl_easy_setopt(h, CURLOPT_CURLU, u); /* REQUEST: HEAD http://127.0.0.1:8080/v1/parts?a=b+c auth=none */
  curl_easy_setopt(h, CURLOPT_NOBODY, 1L);
  curl_easy_perform(h);
  curl_url_cleanup(u);
  curl_easy_cleanup(h);
}

// cell: async
static size_t nothing(char *data, size_t size, size_t count, void *from) {
  (void)data, (void)size, (void)count, (void)from;
  return 0;
}
static void by_multi(void) {
  int running = 1;
  CURLM *multi = curl_multi_init();
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_URL, SERVER "/v1/multi"); /* REQUEST: PUT http://127.0.0.1:8080/v1/multi auth=none */
  curl_easy_setopt(h, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(h, CURLOPT_READFUNCTION, nothing);
  curl_easy_setopt(h, CURLOPT_INFILESIZE, 0L);
  curl_multi_add_handle(multi, h);
  while (running && curl_multi_perform(multi, &running) == CURLM_OK)
    curl_multi_poll(multi, NULL, 0, 100, NULL);
  curl_multi_remove_handle(multi, h);
  curl_easy_cleanup(h);
  curl_multi_cleanup(multi);
}

int main(void) {
  curl_global_init(CURL_GLOBAL_ALL);
  literal();
  base();
  wrapper();
  class_with_base();
  header();
  session();
  digest();
  basic();
  url_interface();
  by_multi();
  curl_global_cleanup();
  return 0;
}
