// What programs use of <sys/sem.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <sys/ipc.h>
#include <missing/types.h>
#include <missing/timespec.h>
__BEGIN_DECLS
struct sembuf { unsigned short sem_num; short sem_op, sem_flg; };
struct semid_ds { struct ipc_perm sem_perm; time_t sem_otime, sem_ctime; unsigned long sem_nsems; };
struct seminfo { int semmap, semmni, semmns, semmnu, semmsl, semopm, semume, semusz, semvmx, semaem; };
#define SEM_UNDO 0x1000
#define GETPID 11
#define GETVAL 12
#define GETALL 13
#define GETNCNT 14
#define GETZCNT 15
#define SETVAL 16
#define SETALL 17
#define SEM_STAT 18
#define SEM_INFO 19
#define _SEM_SEMUN_UNDEFINED 1
int semget(key_t, int, int); int semop(int, struct sembuf *, size_t); int semctl(int, int, int, ...);
#ifdef _GNU_SOURCE
int semtimedop(int, struct sembuf *, size_t, const struct timespec *);
#endif
__END_DECLS
