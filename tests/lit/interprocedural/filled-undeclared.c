// RUN: %check_requests %s --headers shadow
// A struct of zeros that is given to a function out of view: what was empty in
// it is not known any more, the rest is what it was.
#include <curl/curl.h>
#include <stdio.h>

struct conf {
  int port, version;
  char host[64];
  const char *path;
};
void declared(const char *file, struct conf *c);

static void get(struct conf *c) {
  char url[256];
  snprintf(url, sizeof url, "https://%s:%d/v%d%s", c->host, c->port, c->version, c->path);
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
void a(void) {
  struct conf c = {0};
  c.version = 2;
  c.path = "/a";
  load_conf("/etc/x.ini", &c);
  get(&c); // REQUEST: GET https://{}:{}/v2/a
}
void b(void) {
  struct conf c = {0};
  c.version = 2;
  c.path = "/b";
  declared("/etc/x.ini", &c);
  get(&c); // REQUEST: GET https://{}:{}/v2/b
}

// Near misses: it is logged only; nobody else gets it.
void c(void) {
  struct conf c = {80, 1, "c.net", "/c"};
  log_conf(&c);
  get(&c); // REQUEST: GET https://c.net:80/v1/c
}
void d(void) {
  struct conf c = {80, 0, "d.net", "/d"};
  log_conf(&c);
  get(&c); // REQUEST: GET https://d.net:80/v0/d
}
