// How the options of libcurl authenticate. What stands here was seen on the
// wire with the real library.
// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers auto
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

static CURL *handle(void) { return curl_easy_init(); }

void bearer(const char *token) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/1"); // REQUEST: GET https://a.example/1 auth=bearer
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_perform(h);
}

// A token that HTTPAUTH excludes is not sent.
void bearer_excluded(const char *token) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/2"); // REQUEST: GET https://a.example/2 auth=none
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)CURLAUTH_BASIC);
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_perform(h);
}

// Without HTTPAUTH a user goes before a token.
void bearer_and_user(const char *token, const char *account) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/3"); // REQUEST: GET https://a.example/3 auth=basic
  curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_perform(h);
}

void user_and_password(const char *user, const char *password) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_USERNAME, user);
  curl_easy_setopt(h, CURLOPT_PASSWORD, password);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/4"); // REQUEST: GET https://a.example/4 auth=basic
  curl_easy_perform(h);
}

void user_alone(const char *user) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_USERNAME, user);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/5"); // REQUEST: GET https://a.example/5 auth=basic
  curl_easy_perform(h);
}

void taken_back(void) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_USERPWD, "a:b");
  curl_easy_setopt(h, CURLOPT_USERPWD, NULL);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/6"); // REQUEST: GET https://a.example/6 auth=none
  curl_easy_perform(h);
}

void modes(const char *account) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_DIGEST);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/7"); // REQUEST: GET https://a.example/7 auth=digest
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_ANY);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/8"); // REQUEST: GET https://a.example/8 auth=digest
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)(CURLAUTH_BASIC | CURLAUTH_DIGEST));
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/9"); // REQUEST: GET https://a.example/9 auth=digest
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_NTLM);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/10"); // REQUEST: GET https://a.example/10 auth=other
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_GSSNEGOTIATE);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/11"); // REQUEST: GET https://a.example/11 auth=other
  curl_easy_perform(h);
}

// A user in the URL authenticates as the handle says.
void user_in_url(void) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_URL, "https://u:p@a.example/12"); // REQUEST: GET https://***@a.example/12 auth=basic
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_DIGEST);
  curl_easy_setopt(h, CURLOPT_URL, "https://u:p@a.example/13"); // REQUEST: GET https://***@a.example/13 auth=digest
  curl_easy_perform(h);
}

void signed_request(const char *account) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_AWS_SIGV4, "aws:amz:eu:s3");
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/14"); // REQUEST: GET https://a.example/14 auth=other
  curl_easy_perform(h);
}

// What a .netrc holds is not to be seen.
void from_file(void) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_NETRC, (long)CURL_NETRC_OPTIONAL);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/15"); // REQUEST: GET https://a.example/15 auth=unknown
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/16"); // REQUEST: GET https://a.example/16 auth=none
  curl_easy_perform(h);
}

// What goes to a proxy, a cookie, a certificate, an option of mail servers.
void not_for_the_server(const char *account) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_PROXY, "http://u:p@proxy.example");
  curl_easy_setopt(h, CURLOPT_PROXYUSERPWD, account);
  curl_easy_setopt(h, CURLOPT_PROXYUSERNAME, account);
  curl_easy_setopt(h, CURLOPT_PROXYPASSWORD, account);
  curl_easy_setopt(h, CURLOPT_PROXYAUTH, (long)CURLAUTH_DIGEST);
  curl_easy_setopt(h, CURLOPT_COOKIE, "session=1");
  curl_easy_setopt(h, CURLOPT_SSLCERT, "client.pem");
  curl_easy_setopt(h, CURLOPT_LOGIN_OPTIONS, "AUTH=NTLM");
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/17"); // REQUEST: GET https://a.example/17 auth=none
  curl_easy_perform(h);
}

// A header that the program writes goes before all of them.
void header_first(const char *token, const char *account) {
  char line[300];
  struct curl_slist *list = NULL;
  CURL *h = handle();
  snprintf(line, sizeof line, "authorization:bEARER %s", token);
  list = curl_slist_append(list, "Accept: application/json");
  list = curl_slist_append(list, line);
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/18"); // REQUEST: GET https://a.example/18 auth=bearer
  curl_easy_perform(h);
}

// A list without such a header says nothing.
void other_headers(const char *account) {
  struct curl_slist *list = curl_slist_append(NULL, "Accept: */*");
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/19"); // REQUEST: GET https://a.example/19 auth=basic
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_perform(h);
}

void list_from_elsewhere(struct curl_slist *list) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/20"); // REQUEST: GET https://a.example/20 auth=unknown
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_perform(h);
}

// The list is kept in a struct, filled by one function and used by another.
struct session {
  CURL *easy;
  struct curl_slist *headers;
};
static void login(struct session *s, const char *token) {
  char line[300];
  snprintf(line, sizeof line, "PRIVATE-TOKEN: %s", token);
  s->headers = curl_slist_append(s->headers, "Accept: */*");
  s->headers = curl_slist_append(s->headers, line);
}
static void fetch(struct session *s, const char *path) {
  curl_easy_setopt(s->easy, CURLOPT_HTTPHEADER, s->headers);
  curl_easy_setopt(s->easy, CURLOPT_URL, path);
  curl_easy_perform(s->easy);
}
void with_session(const char *token) {
  struct session s = {0};
  s.easy = curl_easy_init();
  login(&s, token);
  fetch(&s, "https://a.example/21"); // REQUEST: GET https://a.example/21 auth=header:PRIVATE-TOKEN
}

// Which function adds the header is in a table.
typedef void (*authorizer)(struct curl_slist **list, const char *token);
static void by_token(struct curl_slist **list, const char *token) {
  char line[200];
  snprintf(line, sizeof line, "Authorization: token %s", token);
  *list = curl_slist_append(*list, line);
}
static void by_key(struct curl_slist **list, const char *token) {
  char line[200];
  snprintf(line, sizeof line, "X-Api-Key: %s", token);
  *list = curl_slist_append(*list, line);
}
static const struct forge {
  const char *name;
  authorizer authorize;
} forges[] = {{"one", by_token}, {"two", by_key}};
void by_table(int forge, const char *token) {
  struct curl_slist *list = NULL;
  CURL *h = handle();
  forges[forge].authorize(&list, token);
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/22"); // REQUEST: GET https://a.example/22 auth=header:Authorization
  curl_easy_perform(h);
}

// Either of two branches: the worst counts.
void branches(int trusted, const char *token, const char *account) {
  CURL *h = handle();
  if (trusted) {
    curl_easy_setopt(h, CURLOPT_HTTPAUTH, (long)CURLAUTH_BEARER);
    curl_easy_setopt(h, CURLOPT_XOAUTH2_BEARER, token);
  } else {
    curl_easy_setopt(h, CURLOPT_USERPWD, account);
  }
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/23"); // REQUEST: GET https://a.example/23 auth=bearer
  curl_easy_perform(h);
}

// An empty header takes the default away.
void header_removed(const char *account) {
  CURL *h = handle();
  struct curl_slist *list = curl_slist_append(NULL, "Authorization:");
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/24"); // REQUEST: GET https://a.example/24 auth=none
  curl_easy_perform(h);
}

void after_reset(const char *account) {
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  curl_easy_reset(h);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/25"); // REQUEST: GET https://a.example/25 auth=none
  curl_easy_perform(h);
}

// A copy has what the handle had, and goes its own way.
void copies(const char *account) {
  CURL *h = handle(), *copy;
  curl_easy_setopt(h, CURLOPT_USERPWD, account);
  copy = curl_easy_duphandle(h);
  curl_easy_setopt(copy, CURLOPT_URL, "https://a.example/26"); // REQUEST: GET https://a.example/26 auth=basic
  curl_easy_setopt(h, CURLOPT_USERPWD, NULL);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/27"); // REQUEST: GET https://a.example/27 auth=none
  curl_easy_perform(copy);
  curl_easy_perform(h);
}

// An account that may be missing: whoever sends it authenticates so.
void optional(int argc, char **argv) {
  char *user = NULL, *password = NULL;
  if (argc > 2) {
    user = argv[1];
    password = argv[2];
  }
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_USERNAME, user);
  curl_easy_setopt(h, CURLOPT_PASSWORD, password);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/28"); // REQUEST: GET https://a.example/28 auth=basic
  curl_easy_perform(h);
}

void never(void) {
  char *user = NULL;
  CURL *h = handle();
  curl_easy_setopt(h, CURLOPT_USERNAME, user);
  curl_easy_setopt(h, CURLOPT_URL, "https://a.example/29"); // REQUEST: GET https://a.example/29 auth=none
  curl_easy_perform(h);
}
