// What programs use of <sys/sysmacros.h>, for systems without it.
#pragma once
#include <features.h>
__BEGIN_DECLS
#define major(device) ((unsigned)(((device) >> 8 & 0xfff) | ((unsigned long)(device) >> 32 & ~0xfffUL)))
#define minor(device) ((unsigned)(((device) & 0xff) | ((device) >> 12 & ~0xffUL)))
#define makedev(x, y) \
  (((x) & 0xfffUL) << 8 | ((x) & ~0xfffUL) << 32 | ((y) & 0xffUL) | ((y) & ~0xffUL) << 12)
__END_DECLS
