// Which method libcurl sends. What stands here was seen on the wire with the
// real library.
// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers auto
#include <curl/curl.h>

void get(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "http://a/get"); // REQUEST: GET http://a/get
  curl_easy_perform(h);
}
void post(const char *body) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "http://a/fields"); // REQUEST: POST http://a/fields
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_HTTPGET, 0L);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/still"); // REQUEST: POST http://a/still
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_HTTPGET, 1L);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/again"); // REQUEST: GET http://a/again
  curl_easy_perform(h);
}
void post_nothing(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "http://a/nothing"); // REQUEST: POST http://a/nothing
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, NULL);
  curl_easy_setopt(h, CURLOPT_POSTFIELDSIZE, 0L);
  curl_easy_perform(h);
}
void head(const char *body) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_NOBODY, 1L);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/head"); // REQUEST: HEAD http://a/head
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_NOBODY, 0L);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/body"); // REQUEST: GET http://a/body
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_POST, 1L);
  curl_easy_setopt(h, CURLOPT_NOBODY, 0L);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/post"); // REQUEST: POST http://a/post
  curl_easy_perform(h);
}
void upload(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/up"); // REQUEST: PUT http://a/up
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_UPLOAD, 0L);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/down"); // REQUEST: GET http://a/down
  curl_easy_perform(h);
}
void form(curl_mime *mime, struct curl_httppost *old) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_MIMEPOST, mime);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/mime"); // REQUEST: POST http://a/mime
  curl_easy_perform(h);
  curl_easy_reset(h);
  curl_easy_setopt(h, CURLOPT_HTTPPOST, old);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/form"); // REQUEST: POST http://a/form
  curl_easy_perform(h);
}
// The word of the program goes before all of them, until it is taken back.
void custom(const char *body) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "DELETE");
  curl_easy_setopt(h, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/delete"); // REQUEST: DELETE http://a/delete
  curl_easy_perform(h);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, NULL);
  curl_easy_setopt(h, CURLOPT_URL, "http://a/plain"); // REQUEST: POST http://a/plain
  curl_easy_perform(h);
}
// A word in an argument goes before the name of a wrapper.
static void post_to(const char *verb, const char *url) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, verb);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_perform(h);
}
void by_argument(void) {
  post_to("PUT", "http://a/put"); // REQUEST: PUT http://a/put
}

// The option in a variable, a table, a wrapper, an assignment.
static CURLcode set(CURL *h, CURLoption option, const void *value) {
  CURLcode err = curl_easy_setopt(h, option, value);
  switch (option) {
  case CURLOPT_URL:
    return err;
  default:
    return CURLE_OK;
  }
}
void wrapped(void) {
  CURL *h = curl_easy_init();
  set(h, CURLOPT_CUSTOMREQUEST, "PATCH");
  set(h, CURLOPT_URL, "http://a/wrapped"); // REQUEST: PATCH http://a/wrapped
  curl_easy_perform(h);
}
void table(void) {
  static const struct {
    CURLoption option;
    const char *value;
  } all[] = {{CURLOPT_URL, "http://a/table"}, {CURLOPT_CUSTOMREQUEST, "PATCH"}};
  unsigned i;
  CURL *h = curl_easy_init();
  for (i = 0; i < 2; i++)
    curl_easy_setopt(h, all[i].option, all[i].value); // REQUEST: PATCH http://a/table
  curl_easy_perform(h);
}
int assigned(void) {
  CURLcode err;
  CURLoption opt;
  CURL *h = curl_easy_init();
  if (CURLE_OK != (err = curl_easy_setopt(h, opt = CURLOPT_URL, "http://a/assigned")) || // REQUEST: PUT http://a/assigned
      CURLE_OK != (err = curl_easy_setopt(h, opt = CURLOPT_UPLOAD, 1L)))
    return opt;
  return curl_easy_perform(h);
}
void numbers(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, (CURLoption)10002, "http://a/numbers"); // REQUEST: DELETE http://a/numbers
  curl_easy_setopt(h, (CURLoption)(10000 + 36), "DELETE");
  curl_easy_perform(h);
}

// No request of its own.
void connection(void) {
  CURL *h = curl_easy_init();
  curl_easy_setopt(h, CURLOPT_URL, "http://a/connect");
  curl_easy_setopt(h, CURLOPT_CONNECT_ONLY, 1L);
  curl_easy_perform(h);
}
// Asked, not sent.
void pieces(void) {
  CURL *h = curl_easy_init();
  char *text = curl_easy_escape(h, "http://a/escaped", 0);
  curl_easy_setopt(h, CURLOPT_REFERER, "http://a/referer");
  curl_easy_setopt(h, CURLOPT_PROXY, "http://a/proxy");
  curl_easy_setopt(h, CURLOPT_USERAGENT, "http://a/agent");
  curl_free(text);
}
// Many at once.
void many(CURLM *multi) {
  static const char *urls[] = {"http://a/m1", "http://a/m2"};
  int i;
  for (i = 0; i < 2; i++) {
    CURL *h = curl_easy_init();
    curl_easy_setopt(h, CURLOPT_URL, urls[i]); // REQUEST: GET http://a/m1 | GET http://a/m2
    curl_multi_add_handle(multi, h);
  }
}
