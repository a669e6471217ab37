// RUN: %check_requests %s --headers shadow
/* What C asks of a text - whether something is in it, how it begins - is answered where
   the caller's text is known, and where it is not, both ways are taken. */
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

char *configured(void);

static void get(const char *url) {
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, url);
  curl_easy_perform(c);
}

static void whole(const char *url) {
  if (strstr(url, "://"))
    get(url);
  else
    get("https://found.example/none");                     // REQUEST: GET https://found.example/none
}
void in(void) { whole("https://a.example/in"); }           // REQUEST: GET https://a.example/in
void out(void) { whole("/out"); }
void any(void) { whole(configured()); }                    // REQUEST: GET {}

static void query(const char *url) {
  char full[200];
  snprintf(full, sizeof(full), "%s%cpage=1", url, strchr(url, '?') != NULL ? '&' : '?');
  get(full);
}
void plain(void) { query("https://a.example/list"); }      // REQUEST: GET https://a.example/list?page=1
void asked(void) { query("https://a.example/list?all=1"); } // REQUEST: GET https://a.example/list?all=1&page=1

static void begins(const char *url) {
  char full[200];
  if (!strncmp(url, "http", 4))
    strcpy(full, url);
  else
    snprintf(full, sizeof(full), "https://begins.example%s", url);
  get(full);
}
void begun(void) { begins("http://b.example/x"); }         // REQUEST: GET http://b.example/x
void below(void) { begins("/y"); }                         // REQUEST: GET https://begins.example/y
void shorter(void) { begins("ht"); }                       // REQUEST: GET https://begins.exampleht

static void other(const char *url) {
  const char *full = strncasecmp(url, "HTTPS:", 6) == 0 ? url : "https://other.example/";
  get(full);
}
void lower(void) { other("https://c.example/z"); }         // REQUEST: GET https://c.example/z
void none(void) { other("http://c.example/z"); }           // REQUEST: GET https://other.example/

/* A pointer that one branch sets is what that branch says. */
static void written(int fd, const char *path, int post) {
  const char *target = path;
  char request[900];
  if (strstr(path, "://"))
    target = configured();
  snprintf(request, sizeof(request), "%s %s HTTP/1.1\r\nHost: d.example\r\n\r\n", post ? "POST" : "GET", target);
  write(fd, request, strlen(request));
}
void read_orders(int fd) { written(fd, "/orders", 0); }    // REQUEST: GET http://d.example/orders
void add_order(int fd) { written(fd, "/orders/new", 1); }  // REQUEST: POST http://d.example/orders/new
void remove_order(int fd, const char *id) {
  char path[100];
  snprintf(path, sizeof(path), "/orders/%s", id);
  written(fd, path, 1); // REQUEST: POST http://d.example/orders/{} | POST http://d.example{}
}

static void either(int fd, char *path, int post, char *arguments) {
  char request[900];
  snprintf(request, sizeof(request), "%s %s%s HTTP/1.1\r\nHost: e.example\r\n\r\n", post ? "POST" : "GET", path,
           post ? "" : arguments);
  write(fd, request, strlen(request));
}
void queried(int fd) { either(fd, "/q", 0, "?a=1"); }      // REQUEST: GET http://e.example/q?a=1
void posted(int fd) { either(fd, "/p", 1, "?a=1"); }       // REQUEST: POST http://e.example/p

/* An empty buffer is mostly one that somebody fills. */
void pages(char *answer) {
  memset(answer, 0, 99);
  CURL *c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, "https://f.example/first"); // REQUEST: GET https://f.example/first
  curl_easy_setopt(c, CURLOPT_WRITEDATA, answer);
  curl_easy_perform(c);
  char *more = strstr(answer, "more");
  if (more && strncmp(answer, "{", 1) == 0)
    get("https://f.example/next"); // REQUEST: GET https://f.example/next
}
