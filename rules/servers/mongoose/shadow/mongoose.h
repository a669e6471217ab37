// shadow header: what programs use of Mongoose where their copy is not in the tree
#ifndef PATLINT_SHADOW_MONGOOSE_H
#define PATLINT_SHADOW_MONGOOSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

struct mg_str {
  char *buf;
  size_t len;
};
struct mg_mgr {
  void *userdata;
};
struct mg_connection {
  struct mg_mgr *mgr;
  void *fn_data;
  unsigned is_closing : 1, is_draining : 1;
};
struct mg_http_header {
  struct mg_str name, value;
};
struct mg_http_message {
  struct mg_str method, uri, query, proto;
  struct mg_http_header headers[30];
  struct mg_str body, head, message;
};
enum { MG_EV_ERROR, MG_EV_OPEN, MG_EV_POLL, MG_EV_HTTP_HDRS = 10, MG_EV_HTTP_MSG };
typedef void (*mg_event_handler_t)(struct mg_connection *, int ev, void *ev_data);

void mg_mgr_init(struct mg_mgr *);
void mg_mgr_poll(struct mg_mgr *, int ms);
void mg_mgr_free(struct mg_mgr *);
struct mg_connection *mg_http_listen(struct mg_mgr *, const char *url, mg_event_handler_t fn, void *);
void mg_http_reply(struct mg_connection *, int status, const char *headers, const char *format, ...);
struct mg_str *mg_http_get_header(struct mg_http_message *, const char *name);
struct mg_str mg_http_var(struct mg_str buffer, struct mg_str name);
int mg_http_get_var(const struct mg_str *, const char *name, char *, size_t);
void mg_http_creds(struct mg_http_message *, char *user, size_t, char *password, size_t);
struct mg_str mg_str(const char *s);
struct mg_str mg_str_n(const char *s, size_t n);
int mg_strcmp(const struct mg_str a, const struct mg_str b);
bool mg_match(struct mg_str s, struct mg_str pattern, struct mg_str *caps);

#ifdef __cplusplus
}
#endif

#endif
