/* What the model of libcurl must find. The comments say it line by line:
 * a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
 * comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
 * that says nothing must stay silent. tests/clients_test.py checks it,
 * and compiles this file against the real header and the shadow header. */
#include <curl/curl.h>
#include <curl/mprintf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The word xentral makes these findings: XENTRAL_URL. */

/* --- found ------------------------------------------------------------------ */

void literal_url(const char *token) {
  char line[200];
  CURL *h = curl_easy_init();
  struct curl_slist *headers = NULL;
  snprintf(line, sizeof line, "Authorization: Bearer %s", token);
  headers = curl_slist_append(headers, line);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.xentral.biz/api/shopimport/status"); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  curl_easy_perform(h);
  curl_slist_free_all(headers);
  curl_easy_cleanup(h);
}

void formatted_url(const char *base, const char *number, const char *token) {
  char url[256];
  CURL *h = curl_easy_init();
  snprintf(url, sizeof url, "%s/shopimport/articletoshop/%s", base, number);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER);
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, "{}");
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: POST {}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  curl_easy_perform(h);
}

/* No authentication in view: one level lower. */
void without_token(const char *base) {
  char url[256];
  CURL *h = curl_easy_init();
  strcpy(url, base);
  strcat(url, "/api/v1/reports");
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {}/api/v1/reports auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  curl_easy_perform(h);
}

/* The handle comes from elsewhere, and may have a token: one level lower. */
void with_the_handle_of(CURL *h, const char *base) {
  char url[256];
  snprintf(url, sizeof url, "%s/shopimport/status", base);
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: ? {}/shopimport/status auth=unknown */ // EXPECT: xentral/endpoint-unavailable(warning)
  curl_easy_perform(h);
}

/* The option by its number, the call inside a condition, an assignment as an
 * argument: all seen in real programs. */
int odd_spellings(const char *base, const char *token) {
  CURLcode err;
  CURLoption opt;
  char url[256];
  CURL *h = curl_easy_init();
  snprintf(url, sizeof url, "%s/shopimport/statistics", base);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  if (CURLE_OK != (err = curl_easy_setopt(h, opt = CURLOPT_URL, url))) /* REQUEST: GET {}/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable
    return (int)err;
  return curl_easy_perform(h) == CURLE_OK;
}

/* Parts of a URL. */
void url_interface(const char *host, const char *token) {
  CURL *h = curl_easy_init();
  CURLU *u = curl_url();
  curl_url_set(u, CURLUPART_SCHEME, "https", 0);
  curl_url_set(u, CURLUPART_HOST, host, 0);
  curl_url_set(u, CURLUPART_PATH, "/api/shopimport/refund", 0);
  curl_easy_setopt(h, CURLOPT_CURLU, u); /* REQUEST: POST https://{}/api/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "POST");
  curl_easy_perform(h);
}

/* A wrapper: the place is where the path is. */
static void send_to(const char *base, const char *path, const char *token) {
  CURL *h = curl_easy_init();
  char *url = curl_maprintf("%s%s", base, path);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_perform(h);
  curl_free(url);
}

void through_a_wrapper(const char *base, const char *token) {
  send_to(base, "/shopimport/modulelinks", token); /* REQUEST: GET {}/shopimport/modulelinks auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  send_to(base, "/v1/products", token); /* REQUEST: GET {}/v1/products auth=bearer */
}

/* One handle for two requests: the second has its own URL. */
void used_twice(const char *base, const char *token) {
  char url[256];
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  snprintf(url, sizeof url, "%s/api/v1/products", base);
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {}/api/v1/products auth=bearer */
  curl_easy_perform(h);
  snprintf(url, sizeof url, "%s/api/shopimport/auth", base);
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: POST {}/api/shopimport/auth auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  curl_easy_setopt(h, CURLOPT_POST, 1L);
  curl_easy_perform(h);
}

void by_the_multi_interface(CURLM *multi, const char *base, const char *token) {
  char url[256];
  CURL *h = curl_easy_init();
  snprintf(url, sizeof url, "%s/shopimport/disconnect", base);
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {}/shopimport/disconnect auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_multi_add_handle(multi, h);
}

/* Credentials, by where they go. */
void written_down(const char *base) {
  CURL *h = curl_easy_init();
  struct curl_slist *headers = NULL;
  char url[256];
  snprintf(url, sizeof url, "%s/v1/customers", base);
  headers = curl_slist_append(headers, "Authorization: Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {}/v1/customers auth=bearer */
  curl_easy_perform(h);
}

/* --- not found -------------------------------------------------------------- */

/* The interface with the account it wants. */
void with_digest(const char *base, const char *account) {
  char url[256];
  CURL *h = curl_easy_init();
  snprintf(url, sizeof url, "%s/shopimport/status", base);
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {}/shopimport/status auth=digest */
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)CURLAUTH_DIGEST);
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_perform(h);
}

void with_basic(const char *base, const char *account) {
  char url[256];
  CURL *h = curl_easy_init();
  snprintf(url, sizeof url, "%s/shopimport/status", base);
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {}/shopimport/status auth=basic */
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_perform(h);
}

/* A placeholder is no credential. */
void placeholder(const char *base) {
  CURL *h = curl_easy_init();
  char url[256];
  snprintf(url, sizeof url, "%s/v1/customers", base);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, "YOUR_API_TOKEN");
  curl_easy_setopt(h, CURLOPT_URL, url); /* REQUEST: GET {}/v1/customers auth=bearer */
  curl_easy_perform(h);
}

/* Never sent: nothing is reset into nothing. */
void never_sent(const char *base) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "https://a.xentral.biz/api/shopimport/status");
  curl_easy_reset(h);
  curl_easy_setopt(h, CURLOPT_URL, base); /* REQUEST: GET {} auth=none */
  curl_easy_perform(h);
}

/* The server side, by hand. */
int route(const char *path) {
  if (strcmp(path, "/shopimport/status") == 0)
    return 200;
  if (strncmp(path, "/v1/reports", 11) == 0)
    return 403;
  fprintf(stderr, "no route for /shopimport/refund\n");
  return 404;
}
