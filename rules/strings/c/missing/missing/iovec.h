// A part of scattered input or output.
#pragma once
#include <features.h>
#include <stddef.h>
__BEGIN_DECLS
struct iovec { void *iov_base; size_t iov_len; };
__END_DECLS
