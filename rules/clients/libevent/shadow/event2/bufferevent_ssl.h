/* shadow header */
#pragma once
#include <event2/bufferevent.h>

enum bufferevent_ssl_state { BUFFEREVENT_SSL_OPEN, BUFFEREVENT_SSL_CONNECTING, BUFFEREVENT_SSL_ACCEPTING };

#ifdef __cplusplus
extern "C" {
#endif
struct ssl_st;
struct bufferevent *bufferevent_openssl_filter_new(struct event_base *base, struct bufferevent *under, struct ssl_st *ssl,
                                                   enum bufferevent_ssl_state state, int options);
struct bufferevent *bufferevent_openssl_socket_new(struct event_base *base, evutil_socket_t fd, struct ssl_st *ssl,
                                                   enum bufferevent_ssl_state state, int options);
void bufferevent_openssl_set_allow_dirty_shutdown(struct bufferevent *bev, int allow);
struct ssl_st *bufferevent_openssl_get_ssl(struct bufferevent *bev);
#ifdef __cplusplus
}
#endif
