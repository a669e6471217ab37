// What programs use of <signal.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
#include <missing/sigset.h>
#include <missing/sigevent.h>
#include <missing/timespec.h>
#include <missing/pthreadtypes.h>
#include <sys/ucontext.h>
__BEGIN_DECLS
typedef int sig_atomic_t;
typedef void (*__sighandler_t)(int);
typedef struct {
  int si_signo, si_errno, si_code, si_pad; pid_t si_pid; uid_t si_uid; int si_status; clock_t si_utime, si_stime;
  union sigval si_value; void *si_addr, *si_lower, *si_upper, *si_call_addr; short si_addr_lsb; long si_band;
  int si_fd, si_timerid, si_overrun, si_syscall; unsigned si_arch;
} siginfo_t;
#define si_int si_value.sival_int
#define si_ptr si_value.sival_ptr
struct sigaction {
  __extension__ union { __sighandler_t sa_handler; void (*sa_sigaction)(int, siginfo_t *, void *); };
  sigset_t sa_mask; int sa_flags; void (*sa_restorer)(void);
};
#ifdef __MISSING_GNU
typedef __sighandler_t sighandler_t, sig_t;
#endif
__sighandler_t signal(int, __sighandler_t); int raise(int); int kill(pid_t, int); int killpg(pid_t, int);
int sigemptyset(sigset_t *); int sigfillset(sigset_t *); int sigaddset(sigset_t *, int);
int sigdelset(sigset_t *, int); int sigismember(const sigset_t *, int);
int sigprocmask(int, const sigset_t *, sigset_t *); int sigsuspend(const sigset_t *); int sigpending(sigset_t *);
int sigaction(int, const struct sigaction *, struct sigaction *); int sigwait(const sigset_t *, int *);
int sigwaitinfo(const sigset_t *, siginfo_t *);
int sigtimedwait(const sigset_t *, siginfo_t *, const struct timespec *); int sigqueue(pid_t, int, union sigval);
int siginterrupt(int, int); int sigaltstack(const stack_t *, stack_t *);
int sighold(int); int sigrelse(int); int sigignore(int); int sigpause(int); __sighandler_t sigset(int, __sighandler_t);
int pthread_sigmask(int, const sigset_t *, sigset_t *); int pthread_kill(pthread_t, int);
void psignal(int, const char *); void psiginfo(const siginfo_t *, const char *);
#ifdef __MISSING_GNU
int sigblock(int); int sigsetmask(int); int siggetmask(void); int sigisemptyset(const sigset_t *);
int sigorset(sigset_t *, const sigset_t *, const sigset_t *);
int sigandset(sigset_t *, const sigset_t *, const sigset_t *);
int pthread_sigqueue(pthread_t, int, union sigval); int tgkill(pid_t, pid_t, int);
__sighandler_t bsd_signal(int, __sighandler_t); __sighandler_t sysv_signal(int, __sighandler_t);
#endif
int __libc_current_sigrtmin(void); int __libc_current_sigrtmax(void);
#define SIGRTMIN __libc_current_sigrtmin()
#define SIGRTMAX __libc_current_sigrtmax()
#define SIG_DFL ((__sighandler_t)0)
#define SIG_IGN ((__sighandler_t)1)
#define SIG_ERR ((__sighandler_t)-1)
#define SIG_HOLD ((__sighandler_t)2)
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#define NSIG 65
#define _NSIG 65
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGIOT 6
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGSTKFLT 16
#define SIGCHLD 17
#define SIGCLD SIGCHLD
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGIO 29
#define SIGPOLL SIGIO
#define SIGPWR 30
#define SIGSYS 31
#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#define SA_INTERRUPT 0x20000000
#define SA_NOMASK SA_NODEFER
#define SA_ONESHOT SA_RESETHAND
#define SA_STACK SA_ONSTACK
#define SS_ONSTACK 1
#define SS_DISABLE 2
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#define SIGEV_THREAD 2
#define SIGEV_THREAD_ID 4
#define SI_USER 0
#define SI_KERNEL 0x80
#define SI_QUEUE (-1)
#define SI_TIMER (-2)
#define SI_MESGQ (-3)
#define SI_ASYNCIO (-4)
#define SI_SIGIO (-5)
#define SI_TKILL (-6)
#define ILL_ILLOPC 1
#define ILL_ILLOPN 2
#define ILL_ILLADR 3
#define ILL_ILLTRP 4
#define ILL_PRVOPC 5
#define ILL_PRVREG 6
#define ILL_COPROC 7
#define ILL_BADSTK 8
#define FPE_INTDIV 1
#define FPE_INTOVF 2
#define FPE_FLTDIV 3
#define FPE_FLTOVF 4
#define FPE_FLTUND 5
#define FPE_FLTRES 6
#define FPE_FLTINV 7
#define FPE_FLTSUB 8
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_OBJERR 3
#define TRAP_BRKPT 1
#define TRAP_TRACE 2
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_DUMPED 3
#define CLD_TRAPPED 4
#define CLD_STOPPED 5
#define CLD_CONTINUED 6
#define POLL_IN 1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6
__END_DECLS
