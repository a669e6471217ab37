// What libcurl makes of a URL: its URL interface, and options that change one.
// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers auto
#include <curl/curl.h>

static void send_parts(CURLU *u) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_CURLU, u);
  curl_easy_perform(h);
}

void parts(const char *value) {
  CURLU *u = curl_url();
  curl_url_set(u, CURLUPART_HOST, "h.example", 0);
  curl_url_set(u, CURLUPART_SCHEME, "https", 0);
  curl_url_set(u, CURLUPART_PATH, "/a/b", 0);
  curl_url_set(u, CURLUPART_PORT, "88", 0);
  curl_url_set(u, CURLUPART_QUERY, "a=1", 0);
  curl_url_set(u, CURLUPART_QUERY, "b=c d", CURLU_APPENDQUERY | CURLU_URLENCODE);
  send_parts(u); // REQUEST: GET https://h.example:88/a/b?a=1&b=c+d auth=none
}
void user(const char *name, const char *password) {
  CURLU *u = curl_url();
  curl_url_set(u, CURLUPART_URL, "https://h.example/u", 0);
  curl_url_set(u, CURLUPART_USER, "me", 0);
  curl_url_set(u, CURLUPART_PASSWORD, password, 0);
  send_parts(u); // REQUEST: GET https://***@h.example/u auth=basic
}
void path_unknown(const char *path) {
  CURLU *u = curl_url();
  curl_url_set(u, CURLUPART_PATH, path, 0);
  curl_url_set(u, CURLUPART_SCHEME, "https", 0);
  curl_url_set(u, CURLUPART_HOST, "h.example", 0);
  send_parts(u); // REQUEST: GET https://h.example/{}
}
void changed(void) {
  CURLU *u = curl_url();
  curl_url_set(u, CURLUPART_URL, "https://h.example/a/b?q=1#f", 0);
  curl_url_set(u, CURLUPART_URL, "../c", 0);
  send_parts(u); // REQUEST: GET https://h.example/{}c
  curl_url_set(u, CURLUPART_URL, "/d?x=y", 0);
  curl_url_set(u, CURLUPART_QUERY, NULL, 0);
  send_parts(u); // REQUEST: GET https://h.example/d
}
void guessed(void) {
  CURLU *u = curl_url();
  curl_url_set(u, CURLUPART_URL, "h.example/g", CURLU_DEFAULT_SCHEME);
  send_parts(u); // REQUEST: GET https://h.example/g
}
// Back into a text.
void text(void) {
  char *whole = NULL, *path = NULL;
  CURL *h = curl_easy_init();
  CURLU *u = curl_url();
  if (curl_url_set(u, CURLUPART_URL, "https://h.example/t", 0) ||
      curl_url_get(u, CURLUPART_URL, &whole, 0) || curl_url_get(u, CURLUPART_PATH, &path, 0))
    return;
  curl_easy_setopt(h, CURLOPT_URL, whole); // REQUEST: GET https://h.example/t
  curl_easy_perform(h);
  curl_free(whole);
  curl_url_set(u, CURLUPART_URL, "http://other.example", 0);
  curl_url_set(u, CURLUPART_PATH, path, 0);
  send_parts(u); // REQUEST: GET http://other.example/t
}
// A copy goes its own way.
void copied(void) {
  CURLU *u = curl_url(), *copy;
  curl_url_set(u, CURLUPART_URL, "https://h.example/c", 0);
  copy = curl_url_dup(u);
  curl_url_set(copy, CURLUPART_PATH, "/d", 0);
  send_parts(u);    // REQUEST: GET https://h.example/c
  send_parts(copy); // REQUEST: GET https://h.example/d
}
void from_elsewhere(CURLU *u) {
  curl_url_set(u, CURLUPART_PATH, "/e", 0);
  send_parts(u); // REQUEST: GET {}/e
}

// Options that change the URL, before it and behind it.
void port(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "http://h.example:1/p"); // REQUEST: GET http://h.example:8080/p
  curl_easy_setopt(h, CURLOPT_PORT, 8080L);
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_URL, "http://h.example/q"); // REQUEST: GET http://h.example:8080/q
  curl_easy_perform(h);
}
void target(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "http://h.example/p"); // REQUEST: OPTIONS http://h.example/r?s
  curl_easy_setopt(h, CURLOPT_REQUEST_TARGET, "/r?s");
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "OPTIONS");
  curl_easy_perform(h);
}
void protocol(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_DEFAULT_PROTOCOL, "https");
  curl_easy_setopt(h, CURLOPT_URL, "h.example/p"); // REQUEST: GET https://h.example/p
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_URL, "http://h.example/q"); // REQUEST: GET http://h.example/q
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_DEFAULT_PROTOCOL, "ftp");
  curl_easy_setopt(h, CURLOPT_URL, "h.example/r");
  curl_easy_perform(h);
}
// Where a request went is known to the server only.
void redirected(void) {
  char *where = NULL;
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "http://h.example/s"); // REQUEST: GET http://h.example/s
  curl_easy_perform(h);
  curl_easy_getinfo(h, CURLINFO_EFFECTIVE_URL, &where);
  curl_easy_setopt(h, CURLOPT_URL, where); // REQUEST: GET {}
  curl_easy_perform(h);
}

// A port that is put to a URL without a scheme.
void portOfABareUrl(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "shop.example/x"); // REQUEST: GET shop.example:8080/x
  curl_easy_setopt(h, CURLOPT_PORT, 8080L);
  curl_easy_perform(h);
}
