// Every way to send a request with nghttp2: an array of fields.
#include <nghttp2/nghttp2.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

#define FIELD(NAME, VALUE) {(uint8_t *)NAME, (uint8_t *)VALUE, sizeof(NAME) - 1, strlen(VALUE), NGHTTP2_NV_FLAG_NONE}
#define COUNT(ARRAY) (sizeof(ARRAY) / sizeof(ARRAY[0]))

// cell: literal
static void literal(nghttp2_session *session) {
  nghttp2_nv fields[] = {FIELD(":method", "GET"), FIELD(":scheme", "http"), FIELD(":authority", "127.0.0.1:8080"), FIELD(":path", "/literal/status")};
  nghttp2_submit_request(session, NULL, fields, COUNT(fields), NULL, NULL); // REQUEST: GET http://127.0.0.1:8080/literal/status auth=none
}

// cell: base
static void based(nghttp2_session *session) {
  const char *host = getenv("HOST");
  char path[100];
  snprintf(path, sizeof path, "/base/%d", 7);
  nghttp2_nv fields[] = {FIELD(":method", "POST"), FIELD(":scheme", "http"), FIELD(":authority", host), FIELD(":path", path)};
  nghttp2_submit_request(session, NULL, fields, COUNT(fields), NULL, NULL); // REQUEST: POST http://{}/base/7 auth=none
}

// cell: wrapper
static void submit(nghttp2_session *session, const char *method, const char *path) {
  const char *host = getenv("HOST");
  nghttp2_nv fields[] = {FIELD(":method", method), FIELD(":scheme", "http"), FIELD(":authority", host), FIELD(":path", path)};
  nghttp2_submit_request(session, NULL, fields, COUNT(fields), NULL, NULL);
}
static void wrapped(nghttp2_session *session) {
  submit(session, "PUT", "/wrapper/products"); // REQUEST: PUT http://{}/wrapper/products auth=none
}

// cell: class
struct shop {
  nghttp2_session *session;
  const char *host;
  const char *prefix;
};
static void shop_get(struct shop *shop, const char *name) {
  char path[100];
  snprintf(path, sizeof path, "%s/%s", shop->prefix, name);
  nghttp2_nv fields[] = {FIELD(":method", "GET"), FIELD(":scheme", "http"), FIELD(":authority", shop->host), FIELD(":path", path)};
  nghttp2_submit_request(shop->session, NULL, fields, COUNT(fields), NULL, NULL);
}
static void classed(nghttp2_session *session) {
  struct shop shop = {session, getenv("HOST"), "/class"};
  shop_get(&shop, "orders"); // REQUEST: GET http://{}/class/orders auth=none
}

// cell: header
static void header(nghttp2_session *session) {
  char value[200];
  snprintf(value, sizeof value, "Bearer %s", getenv("TOKEN"));
  nghttp2_nv fields[] = {FIELD(":method", "DELETE"), FIELD(":scheme", "http"), FIELD(":authority", "127.0.0.1:8080"), FIELD(":path", "/header/1"),
                         FIELD("authorization", value)};
  nghttp2_submit_request(session, NULL, fields, COUNT(fields), NULL, NULL); // REQUEST: DELETE http://127.0.0.1:8080/header/1 auth=bearer
}

// cell: session: impossible -- a session has no fields of its own
// cell: digest: impossible -- the library sends what it is given; it does not answer a challenge

int main(void) {
  nghttp2_session_callbacks *callbacks;
  nghttp2_session *session;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_client_new(&session, callbacks, NULL);
  literal(session);
  based(session);
  wrapped(session);
  classed(session);
  header(session);
  nghttp2_session_del(session);
  nghttp2_session_callbacks_del(callbacks);
  return 0;
}
