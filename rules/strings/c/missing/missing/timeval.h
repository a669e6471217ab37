// Times in microseconds.
#pragma once
#include <features.h>
#include <missing/types.h>
__BEGIN_DECLS
struct timeval { time_t tv_sec; suseconds_t tv_usec; };
__END_DECLS
