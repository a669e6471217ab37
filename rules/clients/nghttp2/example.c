// Requests over HTTP/2: an array of fields.
#include <nghttp2/nghttp2.h>

#include <stdio.h>
#include <string.h>

#define FIELD(NAME, VALUE) {(uint8_t *)NAME, (uint8_t *)VALUE, sizeof(NAME) - 1, sizeof(VALUE) - 1, NGHTTP2_NV_FLAG_NONE}
#define TEXT_FIELD(NAME, VALUE) {(uint8_t *)NAME, (uint8_t *)VALUE, sizeof(NAME) - 1, strlen(VALUE), NGHTTP2_NV_FLAG_NONE}
#define COUNT(ARRAY) (sizeof(ARRAY) / sizeof(ARRAY[0]))

void literal(nghttp2_session *session) {
  nghttp2_nv fields[] = {FIELD(":method", "GET"), FIELD(":scheme", "https"), FIELD(":authority", "shop.example"), FIELD(":path", "/v1/literal")};
  nghttp2_submit_request(session, NULL, fields, COUNT(fields), NULL, NULL); // REQUEST: GET https://shop.example/v1/literal auth=none
}

void composed(nghttp2_session *session, const char *host, const char *token, const char *id) {
  char path[100];
  char value[300];
  snprintf(path, sizeof path, "/v1/orders/%s", id);
  snprintf(value, sizeof value, "Bearer %s", token);
  const nghttp2_nv fields[] = {FIELD(":method", "DELETE"), FIELD(":scheme", "https"), TEXT_FIELD(":authority", host), TEXT_FIELD(":path", path),
                               TEXT_FIELD("authorization", value)};
  nghttp2_submit_request(session, NULL, fields, COUNT(fields), NULL, NULL); // REQUEST: DELETE https://{}/v1/orders/{} auth=bearer
}

// Field by field.
static nghttp2_nv field(const char *name, const char *value) {
  nghttp2_nv made;
  made.name = (uint8_t *)name;
  made.value = (uint8_t *)value;
  made.namelen = strlen(name);
  made.valuelen = strlen(value);
  made.flags = NGHTTP2_NV_FLAG_NONE;
  return made;
}
void made(nghttp2_session *session, const char *key) {
  nghttp2_nv fields[5];
  fields[0] = field(":method", "POST");
  fields[1] = field(":path", "/shopimport/status");
  fields[2] = field(":scheme", "https");
  fields[3] = field(":authority", "shop.example");
  fields[4] = field("x-api-key", key);
  nghttp2_submit_request(session, NULL, fields, 5, NULL, NULL); // EXPECT: xentral/endpoint-unavailable(error, method=POST, client=nghttp2)
  // REQUEST@-1: POST https://shop.example/shopimport/status auth=header:x-api-key
}

// Near misses: what a server answers or promises, and what is only printed.
void answer(nghttp2_session *session, int32_t stream) {
  nghttp2_nv fields[] = {FIELD(":status", "301"), FIELD("location", "/shopimport/status")};
  printf("GET /shopimport/status\n");
  nghttp2_submit_response(session, stream, fields, COUNT(fields), NULL);
}
void promise(nghttp2_session *session, int32_t stream) {
  nghttp2_nv fields[] = {FIELD(":method", "GET"), FIELD(":scheme", "https"), FIELD(":authority", "shop.example"), FIELD(":path", "/shopimport/status")};
  nghttp2_submit_push_promise(session, NGHTTP2_FLAG_NONE, stream, fields, COUNT(fields), NULL);
}
