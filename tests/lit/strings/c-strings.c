// C's string functions: buffers are the text in them.
// RUN: %check_requests %s --headers shadow
#define _GNU_SOURCE
#include <curl/curl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void get(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}

void printed(int id, const char *name, size_t n, uint64_t big) {
  char b[200];
  snprintf(b, sizeof b, "https://h/%s/%d%%", "a", 5);
  get(b);                                              /* REQUEST: GET https://h/a/5% */
  sprintf(b, "/%05d/%x/%-2s/%.2s/%c", 42, 255, "ab", "xyz", 'q');
  get(b);                                              /* REQUEST: GET /00042/ff/ab/xy/q */
  sprintf(b, "/%2$s/%1$d", 7, "z");
  get(b);                                              /* REQUEST: GET /z/7 */
  sprintf(b, "/%0*d/%.*s", 3, 1, 2, "abc");
  get(b);                                              /* REQUEST: GET /001/ab */
  sprintf(b, "/%zu/%" PRIu64 "/%lld/%d", n, big, (long long)id, id);
  get(b);                                              /* REQUEST: GET /{}/{}/{}/{} */
  sprintf(b, "/%08x/%s/%.3s", (unsigned)id, name, name);
  get(b);                                              /* REQUEST: GET /{}/{}/{} */
  snprintf(b, 8, "/orders/%d", 1);
  get(b);                                              /* REQUEST: GET /orders */
  char *p = NULL;
  if (asprintf(&p, "/a/%s", name) > 0)
    get(p);                                            /* REQUEST: GET /a/{} */
}

void copied(const char *name) {
  char b[100];
  strcpy(b, "https://h");
  strcat(b, "/a/");
  strcat(b, name);
  get(b);                                              /* REQUEST: GET https://h/a/{} */
  strncpy(b, "/abcdef", 3);
  b[3] = '\0';
  get(b);                                              /* REQUEST: GET /ab */
  strcpy(b, "/a");
  strncat(b, "/bcd", 2);
  get(b);                                              /* REQUEST: GET /a/b */
  memcpy(b, "/copied", 8);
  get(b);                                              /* REQUEST: GET /copied */
  memcpy(b, "/xy", 3);
  b[3] = 0;
  get(b);                                              /* REQUEST: GET /xy */
  stpcpy(stpcpy(b, "/one"), "/two");
  get(b);                                              /* REQUEST: GET /one/two */
  char *d = strdup("/dup");
  get(d);                                              /* REQUEST: GET /dup */
  get(strndup("/dupe", 3));                            /* REQUEST: GET /du */
  get(strndup(name, 3)); // REQUEST: GET {}
  memset(b, 0, sizeof b);
  strcat(b, "/set");
  get(b);                                              /* REQUEST: GET /set */
}

void atTheEnd(int id, const char *name) {
  char b[100];
  int n = snprintf(b, sizeof b, "https://h/%s", name);
  n += snprintf(b + n, sizeof b - n, "/%d", id);
  snprintf(b + n, sizeof b - n, "/end");
  get(b);                                              /* REQUEST: GET https://h/{}/{}/end */
  strcpy(b, "/a/");
  sprintf(b + strlen(b), "%d", 3);
  get(b);                                              /* REQUEST: GET /a/3 */
  b[strlen(b) - 1] = '4';
  get(b);                                              /* REQUEST: GET /a/4 */
  size_t len = strlen(name);
  char *m = malloc(len + 10);
  memcpy(m, name, len);
  memcpy(m + len, "/m", 3);
  get(m);                                              /* REQUEST: GET {}/m */
}

/* The length of one of several texts, of which two are the same. */
static const char *const kinds[] = {"users", "orders", "users"};
void oneOfSeveral(int kind, const char *key) {
  char b[200];
  int n = sprintf(b, "https://h/%s?", kinds[kind]);
  sprintf(b + n, "key=%s&", key);
  b[n + 4] = 0;
  get(b);                                              /* REQUEST: GET https://h/users?key= | GET https://h/orders?key= */
}

void tails(char *given) {
  char url[] = "https://h/a/b?x=1";
  get(strchr(url, '?'));                               /* REQUEST: GET ?x=1 */
  get(strrchr(url, '/') + 1);                          /* REQUEST: GET b?x=1 */
  get(strstr(url, "/a"));                              /* REQUEST: GET /a/b?x=1 */
  char *q = strchr(url, '?');
  if (q)
    *q = '\0';
  get(url);                                            /* REQUEST: GET https://h/a/b */
  get(strchr(given, '/')); // REQUEST: GET {}
  get(url + 8);                                        /* REQUEST: GET h/a/b */
}

/* A function of the project's own that hands its arguments on. */
static char *format(const char *fmt, ...) {
  static char b[256];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(b, sizeof b, fmt, ap);
  va_end(ap);
  return b;
}
static void formatTo(char *out, size_t n, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(out, n, fmt, ap);
  va_end(ap);
}

/* Functions of which only the attribute is known. */
char *made(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
int madeTo(char *out, size_t n, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
int madeNew(char **out, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
char *vmade(const char *fmt, va_list ap) __attribute__((format(printf, 1, 0)));
char *undeclared(const char *fmt, ...);

static void through(const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  get(vmade(fmt, ap));
  va_end(ap);
}

void ownFormats(int id) {
  char b[100], *p;
  get(format("/f/%d", 1));                             /* REQUEST: GET /f/1 */
  formatTo(b, sizeof b, "/t/%s/%d", "x", id);
  get(b);                                              /* REQUEST: GET /t/x/{} */
  get(made("/m/%d", id));                              /* REQUEST: GET /m/{} */
  madeTo(b, sizeof b, "/n/%s", "y");
  get(b);                                              /* REQUEST: GET /n/y */
  madeNew(&p, "/p/%x", 16);
  get(p);                                              /* REQUEST: GET /p/10 */
  through("/v/%d", id);                                /* REQUEST: GET /v/{} */
  get(undeclared("/u/%d", id)); // REQUEST: GET /u/{}
}

void others(char *line) {
  line[strcspn(line, "\r\n")] = 0;
  get(line); // REQUEST: GET {}
  char text[] = "/a/b\n";
  text[strcspn(text, "\r\n")] = 0;
  get(text);                                           /* REQUEST: GET /a/b */
  char list[] = "/a,/b";
  get(strtok(list, ","));                              /* REQUEST: GET /a */
  get(strtok(NULL, ",")); // REQUEST: GET {}
}

// A format of which only the end is known.
void atSomeBase(const char *base, int id) {
  char f[100], b[200];
  snprintf(f, sizeof f, "%s/orders/%%d", base);
  snprintf(b, sizeof b, f, id);
  get(b); /* REQUEST: GET {}/orders/{} */
}

// Near misses: no formats, and a message about a text that stands already.
void noFormats(const char *token, long ms) {
  get(encoded("/projects/group%2Fname/issues", token)); /* REQUEST: GET {} */
  get(discount("/half%20off", token));                  /* REQUEST: GET {} */
  char url[100];
  strcpy(url, "/kept");
  record(url, "took %ld ms", ms);
  get(url); /* REQUEST: GET /kept */
}
