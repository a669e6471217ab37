// What programs use of <sys/select.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
#include <missing/timeval.h>
#include <missing/timespec.h>
#include <missing/sigset.h>
__BEGIN_DECLS
typedef long fd_mask, __fd_mask;
typedef struct { long fds_bits[16]; } fd_set;
#define FD_SETSIZE 1024
#define NFDBITS 64
#define __FDS_BITS(set) ((set)->fds_bits)
#define FD_ZERO(set) ((void)__builtin_memset((set), 0, sizeof(fd_set)))
#define FD_SET(fd, set) ((void)((set)->fds_bits[(fd) / 64] |= (long)(1UL << (fd) % 64)))
#define FD_CLR(fd, set) ((void)((set)->fds_bits[(fd) / 64] &= (long)~(1UL << (fd) % 64)))
#define FD_ISSET(fd, set) (((set)->fds_bits[(fd) / 64] & (long)(1UL << (fd) % 64)) != 0)
int select(int, fd_set *, fd_set *, fd_set *, struct timeval *);
int pselect(int, fd_set *, fd_set *, fd_set *, const struct timespec *, const sigset_t *);
__END_DECLS
