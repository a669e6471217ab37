// The types of threads.
#pragma once
#include <features.h>
#include <missing/types.h>
__BEGIN_DECLS
typedef unsigned long pthread_t;
typedef unsigned pthread_key_t;
typedef int pthread_once_t;
typedef volatile int pthread_spinlock_t;
typedef struct pthread_attr_t { long __opaque[7]; } pthread_attr_t;
typedef struct { long __opaque[5]; } pthread_mutex_t;
typedef struct { long __opaque[6]; } pthread_cond_t;
typedef struct { long __opaque[7]; } pthread_rwlock_t;
typedef struct { long __opaque[1]; } pthread_rwlockattr_t;
typedef struct { long __opaque[4]; } pthread_barrier_t;
typedef struct { int __opaque; } pthread_mutexattr_t;
typedef struct { int __opaque; } pthread_condattr_t;
typedef struct { int __opaque; } pthread_barrierattr_t;
__END_DECLS
