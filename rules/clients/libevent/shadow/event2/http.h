/* shadow header */
#pragma once
#include <event2/util.h>

#define HTTP_OK 200
#define HTTP_NOCONTENT 204
#define HTTP_MOVEPERM 301
#define HTTP_MOVETEMP 302
#define HTTP_NOTMODIFIED 304
#define HTTP_BADREQUEST 400
#define HTTP_NOTFOUND 404
#define HTTP_BADMETHOD 405
#define HTTP_INTERNAL 500
#define HTTP_SERVUNAVAIL 503
#define EVHTTP_URI_NONCONFORMANT 0x01

enum evhttp_cmd_type {
  EVHTTP_REQ_GET = 1 << 0,
  EVHTTP_REQ_POST = 1 << 1,
  EVHTTP_REQ_HEAD = 1 << 2,
  EVHTTP_REQ_PUT = 1 << 3,
  EVHTTP_REQ_DELETE = 1 << 4,
  EVHTTP_REQ_OPTIONS = 1 << 5,
  EVHTTP_REQ_TRACE = 1 << 6,
  EVHTTP_REQ_CONNECT = 1 << 7,
  EVHTTP_REQ_PATCH = 1 << 8
};
enum evhttp_request_kind { EVHTTP_REQUEST, EVHTTP_RESPONSE };
enum evhttp_request_error {
  EVREQ_HTTP_TIMEOUT,
  EVREQ_HTTP_EOF,
  EVREQ_HTTP_INVALID_HEADER,
  EVREQ_HTTP_BUFFER_ERROR,
  EVREQ_HTTP_REQUEST_CANCEL,
  EVREQ_HTTP_DATA_TOO_LONG
};

#ifdef __cplusplus
extern "C" {
#endif
struct bufferevent;
struct evbuffer;
struct evdns_base;
struct event_base;
struct evhttp;
struct evhttp_bound_socket;
struct evhttp_connection;
struct evhttp_request;
struct evhttp_uri;
struct evkeyvalq;
typedef void evhttp_request_callback(struct evhttp_request *, void *);

/* The server. */
struct evhttp *evhttp_new(struct event_base *base);
void evhttp_free(struct evhttp *http);
int evhttp_bind_socket(struct evhttp *http, const char *address, ev_uint16_t port);
struct evhttp_bound_socket *evhttp_bind_socket_with_handle(struct evhttp *http, const char *address, ev_uint16_t port);
int evhttp_accept_socket(struct evhttp *http, evutil_socket_t fd);
void evhttp_set_timeout(struct evhttp *http, int seconds);
void evhttp_set_allowed_methods(struct evhttp *http, ev_uint16_t methods);
int evhttp_set_cb(struct evhttp *http, const char *path, evhttp_request_callback *call, void *data);
int evhttp_del_cb(struct evhttp *http, const char *path);
void evhttp_set_gencb(struct evhttp *http, evhttp_request_callback *call, void *data);
void evhttp_send_error(struct evhttp_request *request, int code, const char *reason);
void evhttp_send_reply(struct evhttp_request *request, int code, const char *reason, struct evbuffer *body);
void evhttp_send_reply_start(struct evhttp_request *request, int code, const char *reason);
void evhttp_send_reply_chunk(struct evhttp_request *request, struct evbuffer *body);
void evhttp_send_reply_end(struct evhttp_request *request);

/* The client. */
struct evhttp_connection *evhttp_connection_base_new(struct event_base *base, struct evdns_base *dns, const char *address, ev_uint16_t port);
struct evhttp_connection *evhttp_connection_base_bufferevent_new(struct event_base *base, struct evdns_base *dns, struct bufferevent *bev,
                                                                 const char *address, ev_uint16_t port);
void evhttp_connection_free(struct evhttp_connection *connection);
void evhttp_connection_free_on_completion(struct evhttp_connection *connection);
struct bufferevent *evhttp_connection_get_bufferevent(struct evhttp_connection *connection);
struct event_base *evhttp_connection_get_base(struct evhttp_connection *connection);
struct evhttp *evhttp_connection_get_server(struct evhttp_connection *connection);
void evhttp_connection_get_peer(struct evhttp_connection *connection, char **address, ev_uint16_t *port);
void evhttp_connection_set_family(struct evhttp_connection *connection, int family);
int evhttp_connection_set_flags(struct evhttp_connection *connection, int flags);
void evhttp_connection_set_max_headers_size(struct evhttp_connection *connection, ev_ssize_t size);
void evhttp_connection_set_max_body_size(struct evhttp_connection *connection, ev_ssize_t size);
void evhttp_connection_set_local_address(struct evhttp_connection *connection, const char *address);
void evhttp_connection_set_local_port(struct evhttp_connection *connection, ev_uint16_t port);
void evhttp_connection_set_timeout(struct evhttp_connection *connection, int seconds);
void evhttp_connection_set_timeout_tv(struct evhttp_connection *connection, const struct timeval *time);
void evhttp_connection_set_initial_retry_tv(struct evhttp_connection *connection, const struct timeval *time);
void evhttp_connection_set_retries(struct evhttp_connection *connection, int most);
void evhttp_connection_set_closecb(struct evhttp_connection *connection, void (*call)(struct evhttp_connection *, void *), void *data);

struct evhttp_request *evhttp_request_new(evhttp_request_callback *call, void *data);
void evhttp_request_free(struct evhttp_request *request);
void evhttp_request_own(struct evhttp_request *request);
int evhttp_request_is_owned(struct evhttp_request *request);
void evhttp_request_set_chunked_cb(struct evhttp_request *request, evhttp_request_callback *call);
void evhttp_request_set_header_cb(struct evhttp_request *request, int (*call)(struct evhttp_request *, void *));
void evhttp_request_set_error_cb(struct evhttp_request *request, void (*call)(enum evhttp_request_error, void *));
void evhttp_request_set_on_complete_cb(struct evhttp_request *request, evhttp_request_callback *call, void *data);
int evhttp_make_request(struct evhttp_connection *connection, struct evhttp_request *request, enum evhttp_cmd_type type, const char *uri);
void evhttp_cancel_request(struct evhttp_request *request);

const char *evhttp_request_get_uri(const struct evhttp_request *request);
const struct evhttp_uri *evhttp_request_get_evhttp_uri(const struct evhttp_request *request);
enum evhttp_cmd_type evhttp_request_get_command(const struct evhttp_request *request);
int evhttp_request_get_response_code(const struct evhttp_request *request);
const char *evhttp_request_get_response_code_line(const struct evhttp_request *request);
const char *evhttp_request_get_host(struct evhttp_request *request);
struct evhttp_connection *evhttp_request_get_connection(struct evhttp_request *request);
struct evkeyvalq *evhttp_request_get_input_headers(struct evhttp_request *request);
struct evkeyvalq *evhttp_request_get_output_headers(struct evhttp_request *request);
struct evbuffer *evhttp_request_get_input_buffer(struct evhttp_request *request);
struct evbuffer *evhttp_request_get_output_buffer(struct evhttp_request *request);

const char *evhttp_find_header(const struct evkeyvalq *headers, const char *key);
int evhttp_remove_header(struct evkeyvalq *headers, const char *key);
int evhttp_add_header(struct evkeyvalq *headers, const char *key, const char *value);
void evhttp_clear_headers(struct evkeyvalq *headers);
char *evhttp_encode_uri(const char *text);
char *evhttp_uriencode(const char *text, ev_ssize_t size, int plus);
char *evhttp_decode_uri(const char *text);
char *evhttp_uridecode(const char *text, int plus, size_t *size);
int evhttp_parse_query(const char *uri, struct evkeyvalq *headers);
int evhttp_parse_query_str(const char *query, struct evkeyvalq *headers);
char *evhttp_htmlescape(const char *text);

struct evhttp_uri *evhttp_uri_new(void);
struct evhttp_uri *evhttp_uri_parse(const char *text);
struct evhttp_uri *evhttp_uri_parse_with_flags(const char *text, unsigned flags);
void evhttp_uri_free(struct evhttp_uri *uri);
char *evhttp_uri_join(struct evhttp_uri *uri, char *buffer, size_t size);
void evhttp_uri_set_flags(struct evhttp_uri *uri, unsigned flags);
const char *evhttp_uri_get_scheme(const struct evhttp_uri *uri);
const char *evhttp_uri_get_userinfo(const struct evhttp_uri *uri);
const char *evhttp_uri_get_host(const struct evhttp_uri *uri);
int evhttp_uri_get_port(const struct evhttp_uri *uri);
const char *evhttp_uri_get_path(const struct evhttp_uri *uri);
const char *evhttp_uri_get_query(const struct evhttp_uri *uri);
const char *evhttp_uri_get_fragment(const struct evhttp_uri *uri);
int evhttp_uri_set_scheme(struct evhttp_uri *uri, const char *text);
int evhttp_uri_set_userinfo(struct evhttp_uri *uri, const char *text);
int evhttp_uri_set_host(struct evhttp_uri *uri, const char *text);
int evhttp_uri_set_port(struct evhttp_uri *uri, int port);
int evhttp_uri_set_path(struct evhttp_uri *uri, const char *text);
int evhttp_uri_set_query(struct evhttp_uri *uri, const char *text);
int evhttp_uri_set_fragment(struct evhttp_uri *uri, const char *text);
#ifdef __cplusplus
}
#endif
