// The arithmetic types that many headers need.
#pragma once
#include <features.h>
#include <stddef.h>
__BEGIN_DECLS
typedef int pid_t, key_t, clockid_t;
typedef unsigned uid_t, gid_t, mode_t, id_t, useconds_t, socklen_t;
typedef long ssize_t, off_t, off64_t, loff_t, time_t, clock_t, suseconds_t, blksize_t, blkcnt_t, blkcnt64_t;
typedef unsigned long dev_t, ino_t, ino64_t, nlink_t, fsblkcnt_t, fsfilcnt_t;
typedef unsigned short sa_family_t;
typedef void *timer_t;
typedef char *caddr_t;
typedef unsigned in_addr_t;
typedef unsigned short in_port_t;
typedef ssize_t __ssize_t;
typedef off_t __off_t;
typedef off64_t __off64_t;
typedef pid_t __pid_t;
typedef time_t __time_t;
typedef clock_t __clock_t;
typedef mode_t __mode_t;
typedef socklen_t __socklen_t;
typedef struct __locale_struct *locale_t, *__locale_t;
__END_DECLS
