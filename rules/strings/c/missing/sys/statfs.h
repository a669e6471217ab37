// What programs use of <sys/statfs.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
__BEGIN_DECLS
struct statfs {
  long f_type, f_bsize; fsblkcnt_t f_blocks, f_bfree, f_bavail; fsfilcnt_t f_files, f_ffree;
  struct { int __val[2]; } f_fsid; long f_namelen, f_frsize, f_flags, f_spare[4];
};
int statfs(const char *, struct statfs *); int fstatfs(int, struct statfs *);
__END_DECLS
