/* shadow header */
#pragma once
#include <event2/util.h>

#ifdef __cplusplus
extern "C" {
#endif
struct event_base;
struct evdns_base;
struct evdns_base *evdns_base_new(struct event_base *base, int flags);
void evdns_base_free(struct evdns_base *base, int fail);
#ifdef __cplusplus
}
#endif
