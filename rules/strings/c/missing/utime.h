// What programs use of <utime.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
__BEGIN_DECLS
struct utimbuf { time_t actime, modtime; };
int utime(const char *, const struct utimbuf *);
__END_DECLS
