// What a timer or queue tells a program by.
#pragma once
#include <features.h>
#include <missing/pthreadtypes.h>
__BEGIN_DECLS
union sigval { int sival_int; void *sival_ptr; };
typedef union sigval sigval_t, __sigval_t;
typedef struct sigevent {
  union sigval sigev_value;
  int sigev_signo, sigev_notify;
  pid_t sigev_notify_thread_id;
  void (*sigev_notify_function)(union sigval);
  pthread_attr_t *sigev_notify_attributes;
} sigevent_t;
__END_DECLS
