// What programs use of <strings.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/types.h>
__BEGIN_DECLS
int strcasecmp(const char *, const char *); int strncasecmp(const char *, const char *, size_t);
int strcasecmp_l(const char *, const char *, locale_t); int strncasecmp_l(const char *, const char *, size_t, locale_t);
int ffs(int); int ffsl(long); int ffsll(long long);
#ifdef __MISSING_POSIX
int bcmp(const void *, const void *, size_t); void bcopy(const void *, void *, size_t); void bzero(void *, size_t);
char *index(const char *, int); char *rindex(const char *, int);
#endif
__END_DECLS
