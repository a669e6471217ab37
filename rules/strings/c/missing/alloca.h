// What programs use of <alloca.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
__BEGIN_DECLS
#undef alloca
void *alloca(size_t);
#define alloca(size) __builtin_alloca(size)
__END_DECLS
