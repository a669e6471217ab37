// RUN: %check_requests %s --headers shadow
// A credential in a field that this program never writes, of an object from
// elsewhere: the field is there, whatever is in it. What was never set on a
// handle is another matter.
#include <curl/curl.h>

struct session {
  const char *token;
};
typedef struct {
  char *user, *secret;
} Account;

int token(struct session *s) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://h.test/token"); // REQUEST: GET https://h.test/token auth=bearer
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, s->token);
  return (int)curl_easy_perform(curl);
}

int account(Account *a) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://h.test/account"); // REQUEST: GET https://h.test/account auth=basic
  curl_easy_setopt(curl, CURLOPT_USERNAME, a->user);
  curl_easy_setopt(curl, CURLOPT_PASSWORD, a->secret);
  return (int)curl_easy_perform(curl);
}

// Near miss: nothing is set.
int none(struct session *s) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://h.test/none"); // REQUEST: GET https://h.test/none auth=none
  return (int)curl_easy_perform(curl);
}

// Somebody else made the handle, and may have set a token.
int unknown(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://h.test/unknown"); // REQUEST: ? https://h.test/unknown auth=unknown
  return (int)curl_easy_perform(curl);
}

struct config {
  char *token;
};
void parse(struct config *c);

static void with(const struct config *c, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (c->token)
    curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, c->token);
  curl_easy_perform(curl);
}

// A pointer that is null until somebody out of sight fills it in.
void filled(void) {
  struct config unset = {0}, parsed = {0};
  with(&unset, "https://h.test/unset"); // REQUEST: GET https://h.test/unset auth=none
  parse(&parsed);
  with(&parsed, "https://h.test/parsed"); // REQUEST: GET https://h.test/parsed auth=bearer
}
