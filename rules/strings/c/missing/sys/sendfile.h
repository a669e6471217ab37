// What programs use of <sys/sendfile.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/types.h>
__BEGIN_DECLS
ssize_t sendfile(int, int, off_t *, size_t); ssize_t sendfile64(int, int, off64_t *, size_t);
__END_DECLS
