// Sets of signals.
#pragma once
#include <features.h>
__BEGIN_DECLS
typedef struct { unsigned long __bits[16]; } sigset_t, __sigset_t;
__END_DECLS
