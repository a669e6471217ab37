// What programs use of <semaphore.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
#include <missing/timespec.h>
__BEGIN_DECLS
typedef struct { long __opaque[4]; } sem_t;
#define SEM_FAILED ((sem_t *)0)
#ifndef SEM_VALUE_MAX
#define SEM_VALUE_MAX 2147483647
#endif
int sem_init(sem_t *, int, unsigned); int sem_destroy(sem_t *); sem_t *sem_open(const char *, int, ...);
int sem_close(sem_t *); int sem_unlink(const char *); int sem_wait(sem_t *); int sem_trywait(sem_t *);
int sem_timedwait(sem_t *, const struct timespec *); int sem_post(sem_t *); int sem_getvalue(sem_t *, int *);
int sem_clockwait(sem_t *, clockid_t, const struct timespec *);
__END_DECLS
