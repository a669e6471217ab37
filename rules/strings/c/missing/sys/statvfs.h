// What programs use of <sys/statvfs.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
__BEGIN_DECLS
struct statvfs {
  unsigned long f_bsize, f_frsize; fsblkcnt_t f_blocks, f_bfree, f_bavail; fsfilcnt_t f_files, f_ffree, f_favail;
  unsigned long f_fsid, f_flag, f_namemax; unsigned f_type; int __spare[5];
};
int statvfs(const char *, struct statvfs *); int fstatvfs(int, struct statvfs *);
#define ST_RDONLY 1
#define ST_NOSUID 2
#define ST_NODEV 4
#define ST_NOEXEC 8
#define ST_SYNCHRONOUS 16
#define ST_MANDLOCK 64
#define ST_NOATIME 1024
#define ST_NODIRATIME 2048
#define ST_RELATIME 4096
__END_DECLS
