// What programs use of <sys/time.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
#include <missing/timeval.h>
#include <sys/select.h>
__BEGIN_DECLS
struct timezone { int tz_minuteswest, tz_dsttime; };
struct itimerval { struct timeval it_interval, it_value; };
int gettimeofday(struct timeval *, void *); int settimeofday(const struct timeval *, const struct timezone *);
int getitimer(int, struct itimerval *); int setitimer(int, const struct itimerval *, struct itimerval *);
int utimes(const char *, const struct timeval[2]);
int adjtime(const struct timeval *, struct timeval *); int lutimes(const char *, const struct timeval[2]);
int futimes(int, const struct timeval[2]); int futimesat(int, const char *, const struct timeval[2]);
#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2
#define timerclear(t) ((t)->tv_sec = (t)->tv_usec = 0)
#define timerisset(t) ((t)->tv_sec || (t)->tv_usec)
#define timercmp(a, b, CMP) \
  ((a)->tv_sec == (b)->tv_sec ? (a)->tv_usec CMP (b)->tv_usec : (a)->tv_sec CMP (b)->tv_sec)
#define timeradd(a, b, sum) \
  do { \
    (sum)->tv_sec = (a)->tv_sec + (b)->tv_sec; \
    (sum)->tv_usec = (a)->tv_usec + (b)->tv_usec; \
    if ((sum)->tv_usec >= 1000000) { (sum)->tv_usec -= 1000000; ++(sum)->tv_sec; } \
  } while (0)
#define timersub(a, b, rest) \
  do { \
    (rest)->tv_sec = (a)->tv_sec - (b)->tv_sec; \
    (rest)->tv_usec = (a)->tv_usec - (b)->tv_usec; \
    if ((rest)->tv_usec < 0) { (rest)->tv_usec += 1000000; --(rest)->tv_sec; } \
  } while (0)
#define TIMEVAL_TO_TIMESPEC(from, to) ((to)->tv_sec = (from)->tv_sec, (to)->tv_nsec = (from)->tv_usec * 1000)
#define TIMESPEC_TO_TIMEVAL(to, from) ((to)->tv_sec = (from)->tv_sec, (to)->tv_usec = (from)->tv_nsec / 1000)
__END_DECLS
