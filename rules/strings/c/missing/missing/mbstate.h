// The state of multibyte conversions.
#pragma once
#include <features.h>
__BEGIN_DECLS
typedef struct { int __count; unsigned __value; } mbstate_t, __mbstate_t;
__END_DECLS
