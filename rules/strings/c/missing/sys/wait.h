// What programs use of <sys/wait.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
#include <missing/wait.h>
#include <signal.h>
__BEGIN_DECLS
typedef enum { P_ALL, P_PID, P_PGID, P_PIDFD } idtype_t;
struct rusage;
pid_t wait(int *); pid_t waitpid(pid_t, int *, int); int waitid(idtype_t, id_t, siginfo_t *, int);
pid_t wait3(int *, int, struct rusage *); pid_t wait4(pid_t, int *, int, struct rusage *);
#define WSTOPPED 2
#define WEXITED 4
#define WCONTINUED 8
#define WNOWAIT 0x01000000
#define WAIT_ANY (-1)
#define WAIT_MYPGRP 0
#define __WALL 0x40000000
#define __WCLONE 0x80000000
#define __WNOTHREAD 0x20000000
__END_DECLS
