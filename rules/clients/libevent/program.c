// Every way to send a request with evhttp, run against a server.
#include <event2/http.h>

#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/util.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static void answered(struct evhttp_request *request, void *base) {
  (void)request;
  event_base_loopbreak((struct event_base *)base);
}

// cell: literal
static void literal(struct event_base *base) {
  struct evhttp_connection *connection = evhttp_connection_base_new(base, NULL, SERVER_HOST, SERVER_PORT);
  struct evhttp_request *request = evhttp_request_new(answered, base);
  evhttp_add_header(evhttp_request_get_output_headers(request), "Host", SERVER_HOST);
  evhttp_make_request(connection, request, EVHTTP_REQ_GET, "/literal/status"); // REQUEST: GET http://127.0.0.1:8080/literal/status auth=none
  event_base_dispatch(base);
  evhttp_connection_free(connection);
}

// cell: base
static void based(struct event_base *base) {
  struct evhttp_uri *uri = evhttp_uri_parse(getenv("BASE"));
  struct evhttp_connection *connection =
      evhttp_connection_base_new(base, NULL, evhttp_uri_get_host(uri), (ev_uint16_t)evhttp_uri_get_port(uri));
  char path[100];
  snprintf(path, sizeof path, "%s/base/%d", evhttp_uri_get_path(uri), 7);
  evhttp_make_request(connection, evhttp_request_new(answered, base), EVHTTP_REQ_POST, path); // REQUEST: POST http://{}:{}/base/7 auth=none
  event_base_dispatch(base);
  evhttp_connection_free(connection);
  evhttp_uri_free(uri);
}

// cell: wrapper
static void fetch(struct event_base *base, enum evhttp_cmd_type type, const char *path) {
  struct evhttp_connection *connection = evhttp_connection_base_new(base, NULL, getenv("HOST"), (ev_uint16_t)atoi(getenv("PORT")));
  evhttp_make_request(connection, evhttp_request_new(answered, base), type, path);
  event_base_dispatch(base);
  evhttp_connection_free(connection);
}
static void wrapped(struct event_base *base) {
  fetch(base, EVHTTP_REQ_PUT, "/wrapper/products"); // REQUEST: PUT http://{}:{}/wrapper/products auth=none
}

// cell: class
struct shop {
  struct event_base *base;
  struct evhttp_connection *connection;
  const char *prefix;
};
static void shop_open(struct shop *shop, struct event_base *base, const char *prefix) {
  shop->base = base;
  shop->prefix = prefix;
  shop->connection = evhttp_connection_base_new(base, NULL, getenv("HOST"), (ev_uint16_t)atoi(getenv("PORT")));
}
static void shop_get(struct shop *shop, const char *name) {
  char path[100];
  snprintf(path, sizeof path, "%s/%s", shop->prefix, name);
  evhttp_make_request(shop->connection, evhttp_request_new(answered, shop->base), EVHTTP_REQ_GET, path);
  event_base_dispatch(shop->base);
}
static void classed(struct event_base *base) {
  struct shop shop;
  shop_open(&shop, base, "/class");
  shop_get(&shop, "orders"); // REQUEST: GET http://{}:{}/class/orders auth=none
  evhttp_connection_free(shop.connection);
}

// cell: header
static void header(struct event_base *base) {
  struct evhttp_connection *connection = evhttp_connection_base_new(base, NULL, SERVER_HOST, SERVER_PORT);
  struct evhttp_request *request = evhttp_request_new(answered, base);
  char value[200];
  snprintf(value, sizeof value, "Bearer %s", getenv("TOKEN"));
  evhttp_add_header(evhttp_request_get_output_headers(request), "Authorization", value);
  evhttp_make_request(connection, request, EVHTTP_REQ_DELETE, "/header/1"); // REQUEST: DELETE http://127.0.0.1:8080/header/1 auth=bearer
  event_base_dispatch(base);
  evhttp_connection_free(connection);
}

// cell: session: impossible -- a connection keeps no credential
// cell: digest: impossible -- a connection answers no challenge

// cell: patch
static void patched(struct event_base *base) {
  struct evhttp_connection *connection = evhttp_connection_base_bufferevent_new(base, NULL, NULL, SERVER_HOST, SERVER_PORT);
  struct evhttp_request *request = evhttp_request_new(answered, base);
  evbuffer_add_printf(evhttp_request_get_output_buffer(request), "{}");
  evhttp_make_request(connection, request, EVHTTP_REQ_PATCH, "/patch/1?full=1"); // REQUEST: PATCH http://127.0.0.1:8080/patch/1?full=1 auth=none
  event_base_dispatch(base);
  evhttp_connection_free(connection);
}

int main(void) {
  struct event_base *base = event_base_new();
  literal(base);
  based(base);
  wrapped(base);
  classed(base);
  header(base);
  patched(base);
  event_base_free(base);
  return 0;
}
