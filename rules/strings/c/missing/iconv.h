// What programs use of <iconv.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
__BEGIN_DECLS
typedef void *iconv_t;
iconv_t iconv_open(const char *, const char *); size_t iconv(iconv_t, char **, size_t *, char **, size_t *);
int iconv_close(iconv_t);
__END_DECLS
