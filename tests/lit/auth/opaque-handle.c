// RUN: %check_requests %s --headers shadow
// A handle that came from where nobody looks may have any authentication: that
// is unknown, and neither a token nor an account.
#include <curl/curl.h>
#include <stdlib.h>

struct host {
  CURL *curl;
  char *account;
};

static int begin(struct host *h) {
  h->curl = curl_easy_init();
  curl_easy_setopt(h->curl, CURLOPT_USERPWD, h->account);
  return 0;
}
int read_host(struct host *h) {
  if (h->curl == NULL)
    begin(h);
  curl_easy_setopt(h->curl, CURLOPT_URL, "http://a.example/1"); // REQUEST: ? http://a.example/1 auth=unknown
  return curl_easy_perform(h->curl) == CURLE_OK;
}

// Two ways in view: there is an account, if it is not missing.
struct other {
  CURL *curl;
  char *account;
};
static int begin_other(struct other *h) {
  h->curl = curl_easy_init();
  if (h->account != NULL)
    curl_easy_setopt(h->curl, CURLOPT_USERPWD, h->account);
  return 0;
}
int read_other(struct other *h) {
  begin_other(h);
  curl_easy_setopt(h->curl, CURLOPT_URL, "http://a.example/2"); // REQUEST: GET http://a.example/2 auth=basic
  return curl_easy_perform(h->curl) == CURLE_OK;
}

// Somebody unseen had it in hands.
void authorize(CURL *h);
void given_away(void) {
  CURL *h = curl_easy_init();
  authorize(h);
  curl_easy_setopt(h, CURLOPT_URL, "http://a.example/3"); // REQUEST: GET http://a.example/3 auth=unknown
  curl_easy_perform(h);
}
struct curl_slist *with_more(struct curl_slist *list);
void list_given_away(const char *account) {
  CURL *h = curl_easy_init();
  struct curl_slist *list = with_more(curl_slist_append(NULL, "Accept: */*"));
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_URL, "http://a.example/4"); // REQUEST: GET http://a.example/4 auth=unknown
  curl_easy_perform(h);
}
