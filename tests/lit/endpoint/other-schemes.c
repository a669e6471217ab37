// RUN: %check_requests %s --headers shadow
// A client that speaks other protocols too: what is HTTP of it is listed.
#include <curl/curl.h>

static void fetch(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
  curl_easy_cleanup(h);
}

void either(int upload) {
  fetch(upload ? "ftp://files.example/orders"
               : "https://shop.example/orders"); /* REQUEST@-1: GET https://shop.example/orders */
}

void only(void) {
  fetch("ftp://files.example/orders");
  fetch("FILE:///etc/hosts");
}

/* No scheme, or one that may be any. */
void unknown(const char *scheme) {
  char url[99];
  fetch("files.example/orders"); /* REQUEST: GET files.example/orders */
  snprintf(url, sizeof url, "%s://files.example/orders", scheme);
  fetch(url); /* REQUEST: GET {}://files.example/orders */
}

/* What the handle is told says it, too. */
void mail(const char *server, struct curl_slist *recipients) {
  char url[99];
  CURL *h = curl_easy_init();
  snprintf(url, sizeof url, "%s/orders", server);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_MAIL_RCPT, recipients);
  curl_easy_setopt(h, CURLOPT_UPLOAD, 1L);
  curl_easy_perform(h);
}
void restricted(const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_PROTOCOLS, (long)(CURLPROTO_FTP | CURLPROTO_FTPS));
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
  curl_easy_reset(h);
  curl_easy_setopt(h, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTPS | CURLPROTO_FTP));
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {} */
  curl_easy_perform(h);
}

/* A scheme in front of what is not known, and what no URL begins with. */
void begun(const char *server, int secure, const char *port) {
  char url[99];
  int at = snprintf(url, sizeof url, secure ? "smtps://" : "smtp://");
  snprintf(url + at, sizeof url - at, "%s", server);
  fetch(url);
}
void withoutHost(const char *port, int local) {
  char url[99];
  snprintf(url, sizeof url, "%s:%s/orders", local ? "localhost" : "", port);
  fetch(url); /* REQUEST: GET localhost:{}/orders */
}
