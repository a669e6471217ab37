/* shadow header */
#pragma once
#include <event2/util.h>

#define EVLOOP_ONCE 0x01
#define EVLOOP_NONBLOCK 0x02
#define EV_TIMEOUT 0x01
#define EV_READ 0x02
#define EV_WRITE 0x04
#define EV_PERSIST 0x10

#ifdef __cplusplus
extern "C" {
#endif
struct event;
struct event_base;
typedef void (*event_callback_fn)(evutil_socket_t, short, void *);

struct event_base *event_base_new(void);
void event_base_free(struct event_base *base);
int event_base_dispatch(struct event_base *base);
int event_base_loop(struct event_base *base, int flags);
int event_base_loopexit(struct event_base *base, const struct timeval *after);
int event_base_loopbreak(struct event_base *base);
struct event *event_new(struct event_base *base, evutil_socket_t fd, short what, event_callback_fn call, void *data);
void event_free(struct event *one);
int event_add(struct event *one, const struct timeval *after);
int event_del(struct event *one);
#ifdef __cplusplus
}
#endif
