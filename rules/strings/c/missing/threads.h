// What programs use of <threads.h>, for systems without it.
#pragma once
#include <features.h>
#include <time.h>
#include <missing/pthreadtypes.h>
__BEGIN_DECLS
#if !defined(__cplusplus) && (!defined(__STDC_VERSION__) || __STDC_VERSION__ < 202311L)
#define thread_local _Thread_local
#endif
typedef pthread_t thrd_t;
typedef pthread_mutex_t mtx_t;
typedef pthread_cond_t cnd_t;
typedef pthread_key_t tss_t;
typedef struct { int __done; } once_flag;
typedef int (*thrd_start_t)(void *);
typedef void (*tss_dtor_t)(void *);
#define ONCE_FLAG_INIT { 0 }
#define TSS_DTOR_ITERATIONS 4
enum { thrd_success, thrd_busy, thrd_error, thrd_nomem, thrd_timedout };
enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };
int thrd_create(thrd_t *, thrd_start_t, void *); int thrd_equal(thrd_t, thrd_t); thrd_t thrd_current(void);
int thrd_sleep(const struct timespec *, struct timespec *); void thrd_exit(int) __missing_noreturn;
int thrd_detach(thrd_t); int thrd_join(thrd_t, int *); void thrd_yield(void);
int mtx_init(mtx_t *, int); int mtx_lock(mtx_t *); int mtx_timedlock(mtx_t *, const struct timespec *);
int mtx_trylock(mtx_t *); int mtx_unlock(mtx_t *); void mtx_destroy(mtx_t *);
void call_once(once_flag *, void (*)(void));
int cnd_init(cnd_t *); int cnd_signal(cnd_t *); int cnd_broadcast(cnd_t *); int cnd_wait(cnd_t *, mtx_t *);
int cnd_timedwait(cnd_t *, mtx_t *, const struct timespec *); void cnd_destroy(cnd_t *);
int tss_create(tss_t *, tss_dtor_t); void *tss_get(tss_t); int tss_set(tss_t, void *); void tss_delete(tss_t);
__END_DECLS
