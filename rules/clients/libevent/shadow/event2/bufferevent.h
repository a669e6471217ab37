/* shadow header */
#pragma once
#include <event2/util.h>

enum bufferevent_options {
  BEV_OPT_CLOSE_ON_FREE = 1,
  BEV_OPT_THREADSAFE = 2,
  BEV_OPT_DEFER_CALLBACKS = 4,
  BEV_OPT_UNLOCK_CALLBACKS = 8
};

#ifdef __cplusplus
extern "C" {
#endif
struct bufferevent;
struct event_base;
struct bufferevent *bufferevent_socket_new(struct event_base *base, evutil_socket_t fd, int options);
void bufferevent_free(struct bufferevent *bev);
int bufferevent_enable(struct bufferevent *bev, short what);
int bufferevent_disable(struct bufferevent *bev, short what);
#ifdef __cplusplus
}
#endif
