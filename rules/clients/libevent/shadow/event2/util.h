/* shadow header */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <sys/time.h>

typedef uint64_t ev_uint64_t;
typedef int64_t ev_int64_t;
typedef uint32_t ev_uint32_t;
typedef uint16_t ev_uint16_t;
typedef uint8_t ev_uint8_t;
typedef ssize_t ev_ssize_t;
typedef int evutil_socket_t;

#ifdef __cplusplus
extern "C" {
#endif
int evutil_snprintf(char *out, size_t size, const char *format, ...);
int evutil_make_socket_nonblocking(evutil_socket_t fd);
int evutil_closesocket(evutil_socket_t fd);
#ifdef __cplusplus
}
#endif
