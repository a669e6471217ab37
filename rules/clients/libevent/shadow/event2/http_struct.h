/* shadow header */
#pragma once
#include <event2/http.h>

struct evhttp_request {
  struct evhttp_connection *evcon;
  int flags;
  struct evkeyvalq *input_headers;
  struct evkeyvalq *output_headers;
  char *remote_host;
  ev_uint16_t remote_port;
  enum evhttp_request_kind kind;
  enum evhttp_cmd_type type;
  char *uri;
  struct evhttp_uri *uri_elems;
  char major;
  char minor;
  int response_code;
  char *response_code_line;
  struct evbuffer *input_buffer;
  struct evbuffer *output_buffer;
};
