/* shadow header */
#pragma once
#include <event2/util.h>

#ifdef __cplusplus
extern "C" {
#endif
struct evbuffer;
struct evbuffer *evbuffer_new(void);
void evbuffer_free(struct evbuffer *buffer);
size_t evbuffer_get_length(const struct evbuffer *buffer);
int evbuffer_add(struct evbuffer *buffer, const void *bytes, size_t count);
int evbuffer_add_printf(struct evbuffer *buffer, const char *format, ...);
int evbuffer_add_buffer(struct evbuffer *to, struct evbuffer *from);
int evbuffer_remove(struct evbuffer *buffer, void *bytes, size_t count);
int evbuffer_drain(struct evbuffer *buffer, size_t count);
unsigned char *evbuffer_pullup(struct evbuffer *buffer, ev_ssize_t count);
#ifdef __cplusplus
}
#endif
