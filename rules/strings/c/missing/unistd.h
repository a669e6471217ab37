// What programs use of <unistd.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/access.h>
#include <missing/types.h>
__BEGIN_DECLS
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#if defined(_GNU_SOURCE) && !defined(SEEK_DATA)
#define SEEK_DATA 3
#define SEEK_HOLE 4
#endif
#ifndef F_LOCK
#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3
#endif
extern char *optarg; extern int optind, opterr, optopt; int getopt(int, char *const *, const char *);
extern char **__environ;
#ifdef _GNU_SOURCE
extern char **environ;
#endif
ssize_t read(int, void *, size_t); ssize_t write(int, const void *, size_t); int close(int);
ssize_t pread(int, void *, size_t, off_t); ssize_t pwrite(int, const void *, size_t, off_t);
off_t lseek(int, off_t, int); int ftruncate(int, off_t); int truncate(const char *, off_t);
int fsync(int); int fdatasync(int); int lockf(int, int, off_t); void sync(void);
int dup(int); int dup2(int, int); int pipe(int[2]); int isatty(int); char *ttyname(int);
int ttyname_r(int, char *, size_t); pid_t tcgetpgrp(int); int tcsetpgrp(int, pid_t);
int access(const char *, int); int faccessat(int, const char *, int, int);
int chdir(const char *); int fchdir(int); char *getcwd(char *, size_t); int rmdir(const char *);
int link(const char *, const char *); int linkat(int, const char *, int, const char *, int);
int symlink(const char *, const char *); int symlinkat(const char *, int, const char *);
ssize_t readlink(const char *, char *, size_t); ssize_t readlinkat(int, const char *, char *, size_t);
int unlink(const char *); int unlinkat(int, const char *, int);
int chown(const char *, uid_t, gid_t); int fchown(int, uid_t, gid_t); int lchown(const char *, uid_t, gid_t);
int fchownat(int, const char *, uid_t, gid_t, int);

pid_t fork(void); pid_t getpid(void); pid_t getppid(void); pid_t getpgrp(void); pid_t getpgid(pid_t);
int setpgid(pid_t, pid_t); pid_t setsid(void); pid_t getsid(pid_t); void _exit(int) __missing_noreturn;
int execv(const char *, char *const *); int execve(const char *, char *const *, char *const *);
int execvp(const char *, char *const *); int fexecve(int, char *const *, char *const *);
int execl(const char *, const char *, ...); int execlp(const char *, const char *, ...);
int execle(const char *, const char *, ...); int nice(int);
uid_t getuid(void); uid_t geteuid(void); gid_t getgid(void); gid_t getegid(void); int getgroups(int, gid_t *);
int setuid(uid_t); int seteuid(uid_t); int setreuid(uid_t, uid_t);
int setgid(gid_t); int setegid(gid_t); int setregid(gid_t, gid_t);
char *getlogin(void); int getlogin_r(char *, size_t); int gethostname(char *, size_t);
unsigned alarm(unsigned); unsigned sleep(unsigned); int pause(void);
long sysconf(int); long pathconf(const char *, int); long fpathconf(int, int); size_t confstr(int, char *, size_t);
char *crypt(const char *, const char *); void swab(const void *, void *, ssize_t); long gethostid(void);
pid_t vfork(void); int usleep(useconds_t); useconds_t ualarm(useconds_t, useconds_t); int setpgrp(void);
int getpagesize(void); int getdtablesize(void); char *getwd(char *); int brk(void *); void *sbrk(ptrdiff_t);
void encrypt(char *, int);
char *getpass(const char *); int daemon(int, int); int sethostname(const char *, size_t);
int getdomainname(char *, size_t); int setdomainname(const char *, size_t); int sethostid(long);
int chroot(const char *);
long syscall(long, ...); int acct(const char *); int vhangup(void); int setlogin(const char *);
char *getusershell(void); void setusershell(void); void endusershell(void); int revoke(const char *);
int getentropy(void *, size_t); int profil(unsigned short *, size_t, size_t, unsigned); void closefrom(int);
off64_t lseek64(int, off64_t, int); int ftruncate64(int, off64_t); int truncate64(const char *, off64_t);
ssize_t pread64(int, void *, size_t, off64_t); ssize_t pwrite64(int, const void *, size_t, off64_t);
#ifdef _GNU_SOURCE
pid_t gettid(void); int pipe2(int[2], int); int dup3(int, int, int); int syncfs(int); char *get_current_dir_name(void);
int execvpe(const char *, char *const *, char *const *);
int execveat(int, const char *, char *const *, char *const *, int);
int setresuid(uid_t, uid_t, uid_t); int setresgid(gid_t, gid_t, gid_t);
int getresuid(uid_t *, uid_t *, uid_t *); int getresgid(gid_t *, gid_t *, gid_t *); int group_member(gid_t);
int euidaccess(const char *, int); int eaccess(const char *, int);
ssize_t copy_file_range(int, off64_t *, int, off64_t *, size_t, unsigned); int close_range(unsigned, unsigned, int);
#define CLOSE_RANGE_UNSHARE 2
#define CLOSE_RANGE_CLOEXEC 4
#define TEMP_FAILURE_RETRY(e) \
  (__extension__({ long __result; do __result = (long)(e); while (__result == -1L && errno == EINTR); __result; }))
#endif
#define _POSIX_VERSION 200809L
#define _POSIX2_VERSION 200809L
#define _XOPEN_VERSION 700
#define _POSIX_THREADS 200809L
#define _POSIX_TIMERS 200809L
#define _POSIX_MONOTONIC_CLOCK 0
#define _POSIX_SEMAPHORES 200809L
#define _POSIX_MAPPED_FILES 200809L
#define _POSIX_SPIN_LOCKS 200809L
#define _POSIX_BARRIERS 200809L
#define _POSIX_READER_WRITER_LOCKS 200809L
#define _POSIX_JOB_CONTROL 1
#define _POSIX_SAVED_IDS 1
#define _POSIX_VDISABLE '\0'
#define _POSIX_CPUTIME 0
#define _POSIX_THREAD_CPUTIME 0
#define _POSIX_PRIORITY_SCHEDULING 200809L
#define _POSIX_SHARED_MEMORY_OBJECTS 200809L
#define _POSIX_CLOCK_SELECTION 200809L
#define _POSIX_TIMEOUTS 200809L
#define _POSIX_ASYNCHRONOUS_IO 200809L
#define _POSIX_IPV6 200809L
#define _SC_ARG_MAX 0
#define _SC_CHILD_MAX 1
#define _SC_CLK_TCK 2
#define _SC_NGROUPS_MAX 3
#define _SC_OPEN_MAX 4
#define _SC_STREAM_MAX 5
#define _SC_TZNAME_MAX 6
#define _SC_JOB_CONTROL 7
#define _SC_SAVED_IDS 8
#define _SC_VERSION 29
#define _SC_PAGESIZE 30
#define _SC_PAGE_SIZE 30
#define _SC_SEM_NSEMS_MAX 32
#define _SC_SEM_VALUE_MAX 33
#define _SC_LINE_MAX 43
#define _SC_RE_DUP_MAX 44
#define _SC_IOV_MAX 60
#define _SC_THREADS 67
#define _SC_GETGR_R_SIZE_MAX 69
#define _SC_GETPW_R_SIZE_MAX 70
#define _SC_LOGIN_NAME_MAX 71
#define _SC_TTY_NAME_MAX 72
#define _SC_THREAD_STACK_MIN 75
#define _SC_THREAD_THREADS_MAX 76
#define _SC_NPROCESSORS_CONF 83
#define _SC_NPROCESSORS_ONLN 84
#define _SC_PHYS_PAGES 85
#define _SC_AVPHYS_PAGES 86
#define _SC_MONOTONIC_CLOCK 149
#define _SC_SYMLOOP_MAX 173
#define _SC_HOST_NAME_MAX 180
#define _SC_LEVEL1_ICACHE_SIZE 185
#define _SC_LEVEL1_DCACHE_SIZE 188
#define _SC_LEVEL1_DCACHE_LINESIZE 190
#define _SC_LEVEL2_CACHE_SIZE 191
#define _SC_LEVEL3_CACHE_SIZE 194
#define _PC_LINK_MAX 0
#define _PC_MAX_CANON 1
#define _PC_MAX_INPUT 2
#define _PC_NAME_MAX 3
#define _PC_PATH_MAX 4
#define _PC_PIPE_BUF 5
#define _PC_CHOWN_RESTRICTED 6
#define _PC_NO_TRUNC 7
#define _PC_VDISABLE 8
#define _CS_PATH 0
#define _CS_GNU_LIBC_VERSION 2
#define _CS_GNU_LIBPTHREAD_VERSION 3
__END_DECLS
