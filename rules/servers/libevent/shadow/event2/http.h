// shadow header: what programs use of libevent's HTTP server
#ifndef PATLINT_SHADOW_EVENT2_HTTP_H
#define PATLINT_SHADOW_EVENT2_HTTP_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#define HTTP_OK 200
#define HTTP_BADREQUEST 400
#define HTTP_NOTFOUND 404
#define HTTP_BADMETHOD 405
#define HTTP_INTERNAL 500

enum evhttp_cmd_type {
  EVHTTP_REQ_GET = 1,
  EVHTTP_REQ_POST = 2,
  EVHTTP_REQ_HEAD = 4,
  EVHTTP_REQ_PUT = 8,
  EVHTTP_REQ_DELETE = 16,
  EVHTTP_REQ_OPTIONS = 32
};

struct event_base;
struct evbuffer;
struct evhttp;
struct evhttp_request;
struct evhttp_uri;
struct evkeyvalq;
struct evhttp_connection;

struct evhttp *evhttp_new(struct event_base *base);
void evhttp_free(struct evhttp *http);
int evhttp_bind_socket(struct evhttp *http, const char *address, unsigned short port);
int evhttp_set_cb(struct evhttp *http, const char *path, void (*cb)(struct evhttp_request *, void *),
                  void *arg);
void evhttp_set_gencb(struct evhttp *http, void (*cb)(struct evhttp_request *, void *), void *arg);
void evhttp_set_allowed_methods(struct evhttp *http, unsigned short methods);
const char *evhttp_request_get_uri(const struct evhttp_request *req);
const struct evhttp_uri *evhttp_request_get_evhttp_uri(const struct evhttp_request *req);
enum evhttp_cmd_type evhttp_request_get_command(const struct evhttp_request *req);
struct evkeyvalq *evhttp_request_get_input_headers(struct evhttp_request *req);
struct evkeyvalq *evhttp_request_get_output_headers(struct evhttp_request *req);
struct evbuffer *evhttp_request_get_input_buffer(struct evhttp_request *req);
struct evbuffer *evhttp_request_get_output_buffer(struct evhttp_request *req);
const char *evhttp_find_header(const struct evkeyvalq *headers, const char *key);
int evhttp_add_header(struct evkeyvalq *headers, const char *key, const char *value);
int evhttp_parse_query(const char *uri, struct evkeyvalq *headers);
int evhttp_parse_query_str(const char *query, struct evkeyvalq *headers);
void evhttp_clear_headers(struct evkeyvalq *headers);
const char *evhttp_uri_get_path(const struct evhttp_uri *uri);
const char *evhttp_uri_get_query(const struct evhttp_uri *uri);
void evhttp_send_reply(struct evhttp_request *req, int code, const char *reason,
                       struct evbuffer *body);
void evhttp_send_error(struct evhttp_request *req, int code, const char *reason);

#ifdef __cplusplus
}
#endif

#endif
