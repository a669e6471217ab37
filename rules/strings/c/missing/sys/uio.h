// What programs use of <sys/uio.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/types.h>
#include <missing/iovec.h>
__BEGIN_DECLS
ssize_t readv(int, const struct iovec *, int); ssize_t writev(int, const struct iovec *, int);
ssize_t preadv(int, const struct iovec *, int, off_t); ssize_t pwritev(int, const struct iovec *, int, off_t);
#ifdef _GNU_SOURCE
ssize_t preadv2(int, const struct iovec *, int, off_t, int);
ssize_t pwritev2(int, const struct iovec *, int, off_t, int);
ssize_t process_vm_readv(pid_t, const struct iovec *, unsigned long, const struct iovec *, unsigned long,
    unsigned long);
ssize_t process_vm_writev(pid_t, const struct iovec *, unsigned long, const struct iovec *, unsigned long,
    unsigned long);
#endif
#define UIO_MAXIOV 1024
#define RWF_HIPRI 1
#define RWF_DSYNC 2
#define RWF_SYNC 4
#define RWF_NOWAIT 8
#define RWF_APPEND 16
__END_DECLS
