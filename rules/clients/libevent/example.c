// evhttp of libevent: the client's side.
#include <event2/http.h>

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/bufferevent_ssl.h>
#include <event2/dns.h>
#include <event2/event.h>
#include <event2/http_compat.h>
#include <event2/http_struct.h>
#include <event2/keyvalq_struct.h>
#include <event2/util.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void answered(struct evhttp_request *request, void *data) {
  printf("/shopimport/status says %d\n", request ? evhttp_request_get_response_code(request) : 0);
  event_base_loopbreak((struct event_base *)data);
}

// The URL in one piece, and the ways to reach the headers.
void literal(struct event_base *base, const char *token) {
  struct evhttp_connection *connection = evhttp_connection_base_new(base, NULL, "shop.example", 8080);
  evhttp_connection_set_timeout(connection, 10);
  struct evhttp_request *request = evhttp_request_new(answered, base);
  struct evkeyvalq *headers = evhttp_request_get_output_headers(request);
  char value[200];
  snprintf(value, sizeof value, "Bearer %s", token);
  evhttp_add_header(headers, "Host", "shop.example");
  evhttp_add_header(headers, "Authorization", value);
  evhttp_make_request(connection, request, EVHTTP_REQ_GET, "/shopimport/status"); // EXPECT: xentral/endpoint-unavailable(error, method=GET, client=libevent)
  // REQUEST@-1: GET http://shop.example:8080/shopimport/status auth=bearer client=libevent
}

void field(struct event_base *base, const char *key) {
  struct evhttp_connection *connection = evhttp_connection_base_new(base, NULL, "shop.example", 80);
  struct evhttp_request *request = evhttp_request_new(answered, base);
  evhttp_add_header(request->output_headers, "X-API-Key", key);
  evhttp_make_request(connection, request, EVHTTP_REQ_POST, "/v1/field"); // REQUEST: POST http://shop.example:80/v1/field auth=header:X-API-Key
}

void old(const char *token, const char *id) {
  struct evhttp_connection *connection = evhttp_connection_new("shop.example", 80);
  struct evhttp_request *request = evhttp_request_new(answered, NULL);
  char path[100];
  char value[200];
  strcpy(value, "Bearer ");
  strcat(value, token);
  evhttp_add_header(evhttp_request_get_output_headers(request), "Authorization", value);
  snprintf(path, sizeof path, "/v1/orders/%s", id);
  evhttp_make_request(connection, request, EVHTTP_REQ_DELETE, path); // REQUEST: DELETE http://shop.example:80/v1/orders/{} auth=bearer
}

// With TLS, the scheme is that of the bufferevent.
void encrypted(struct event_base *base, struct ssl_st *ssl) {
  struct bufferevent *bev = bufferevent_openssl_socket_new(base, -1, ssl, BUFFEREVENT_SSL_CONNECTING, BEV_OPT_CLOSE_ON_FREE);
  bufferevent_openssl_set_allow_dirty_shutdown(bev, 1);
  struct evhttp_connection *connection = evhttp_connection_base_bufferevent_new(base, NULL, bev, "shop.example", 443);
  struct evhttp_request *request = evhttp_request_new(answered, base);
  evhttp_make_request(connection, request, EVHTTP_REQ_HEAD, "/v1/encrypted"); // REQUEST: HEAD https://shop.example:443/v1/encrypted auth=none
}
void plain(struct event_base *base) {
  struct evhttp_connection *connection = evhttp_connection_base_bufferevent_new(base, NULL, NULL, "shop.example", 80);
  evhttp_make_request(connection, evhttp_request_new(answered, base), EVHTTP_REQ_PUT, "/v1/plain"); // REQUEST: PUT http://shop.example:80/v1/plain auth=none
}
void either(struct event_base *base, struct ssl_st *ssl, int secure) {
  struct bufferevent *bev;
  if (secure)
    bev = bufferevent_openssl_socket_new(base, -1, ssl, BUFFEREVENT_SSL_CONNECTING, BEV_OPT_CLOSE_ON_FREE);
  else
    bev = bufferevent_socket_new(base, -1, BEV_OPT_CLOSE_ON_FREE);
  struct evhttp_connection *connection = evhttp_connection_base_bufferevent_new(base, NULL, bev, "shop.example", 80);
  evhttp_make_request(connection, evhttp_request_new(answered, base), EVHTTP_REQ_PATCH, "/v1/either"); // REQUEST: PATCH http://shop.example:80/v1/either auth=none | PATCH https://shop.example:80/v1/either auth=none
}

// The URL is taken to pieces, and what is left of it is sent.
void pieces(struct event_base *base, const char *url) {
  struct evhttp_uri *uri = evhttp_uri_parse(url);
  const char *path = evhttp_uri_get_path(uri);
  const char *query = evhttp_uri_get_query(uri);
  char target[300];
  if (query)
    snprintf(target, sizeof target, "%s?%s", path, query);
  else
    snprintf(target, sizeof target, "%s", path);
  struct evhttp_connection *connection = evhttp_connection_base_new(base, NULL, evhttp_uri_get_host(uri), (ev_uint16_t)evhttp_uri_get_port(uri));
  evhttp_make_request(connection, evhttp_request_new(answered, base), EVHTTP_REQ_GET, target);
  evhttp_uri_free(uri);
}
void given(struct event_base *base) {
  pieces(base, "http://shop.example:8080/v1/pieces?page=2"); // REQUEST: GET http://shop.example:8080/v1/pieces?page=2 auth=none
}

void joined(struct event_base *base, struct evhttp_connection *connection, const char *name) {
  struct evhttp_uri *uri = evhttp_uri_new();
  char target[300];
  char query[100];
  char *safe = evhttp_encode_uri(name);
  snprintf(query, sizeof query, "name=%s", safe);
  evhttp_uri_set_path(uri, "/v1/joined");
  evhttp_uri_set_query(uri, query);
  evhttp_make_request(connection, evhttp_request_new(answered, base), EVHTTP_REQ_GET, evhttp_uri_join(uri, target, sizeof target)); // REQUEST: GET {}/v1/joined?name={} auth=none
  free(safe);
  evhttp_uri_free(uri);
}

// A wrapper, and what it is called with.
static int send_to(struct evhttp_connection *connection, enum evhttp_cmd_type type, const char *path, const char *login) {
  struct evhttp_request *request = evhttp_request_new(answered, NULL);
  if (login)
    evhttp_add_header(evhttp_request_get_output_headers(request), "Authorization", login);
  evbuffer_add_printf(evhttp_request_get_output_buffer(request), "status=%d", 1);
  return evhttp_make_request(connection, request, type, path);
}
void wrapped(struct event_base *base, const char *login) {
  char basic[200];
  struct evhttp_connection *connection = evhttp_connection_base_new(base, NULL, "shop.example", 80);
  send_to(connection, EVHTTP_REQ_POST, "/v1/wrapped", NULL); // REQUEST: POST http://shop.example:80/v1/wrapped auth=none
  snprintf(basic, sizeof basic, "Basic %s", login);
  send_to(connection, EVHTTP_REQ_GET, "/shopimport/status", basic); // REQUEST: GET http://shop.example:80/shopimport/status auth=basic
}

// Near misses: a tunnel is not a request to the shop, and neither is what a server answers.
void tunnel(struct evhttp_connection *proxy, struct event_base *base) {
  struct evhttp_request *request = evhttp_request_new(answered, base);
  evhttp_make_request(proxy, request, EVHTTP_REQ_CONNECT, "shop.example:443");
}
static void status(struct evhttp_request *request, void *data) {
  struct evbuffer *body = evbuffer_new();
  (void)data;
  if (evhttp_find_header(evhttp_request_get_input_headers(request), "Authorization") && !strcmp(evhttp_request_get_uri(request), "/shopimport/status")) {
    evhttp_add_header(evhttp_request_get_output_headers(request), "Location", "/v1/status");
    evbuffer_add_printf(body, "GET /shopimport/status is no longer served");
    evhttp_send_reply(request, HTTP_MOVEPERM, "Moved", body);
  }
  evbuffer_free(body);
}
void serve(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  evhttp_set_cb(http, "/shopimport/status", status, NULL);
  evhttp_set_gencb(http, status, NULL);
  evhttp_bind_socket(http, "0.0.0.0", 8080);
}
