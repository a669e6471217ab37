// What programs use of <poll.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/sigset.h>
#include <missing/timespec.h>
__BEGIN_DECLS
typedef unsigned long nfds_t;
struct pollfd { int fd; short events, revents; };
#define POLLIN 1
#define POLLPRI 2
#define POLLOUT 4
#define POLLERR 8
#define POLLHUP 16
#define POLLNVAL 32
#define POLLRDNORM 0x40
#define POLLRDBAND 0x80
#define POLLWRNORM 0x100
#define POLLWRBAND 0x200
#define POLLMSG 0x400
#define POLLRDHUP 0x2000
int poll(struct pollfd *, nfds_t, int);
#ifdef _GNU_SOURCE
int ppoll(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);
#endif
__END_DECLS
