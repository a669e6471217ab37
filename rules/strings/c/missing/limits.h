// What programs use of <limits.h>, for systems without it.
#pragma once
#include <linux/limits.h>
// The limits of the arithmetic types are the compiler's.
#if defined(__has_include_next)
#if __has_include_next(<limits.h>)
#include_next <limits.h>
#endif
#endif
#define _POSIX_PATH_MAX 256
#define _POSIX_NAME_MAX 14
#define _POSIX_ARG_MAX 4096
#define _POSIX_OPEN_MAX 20
#define _POSIX_HOST_NAME_MAX 255
#define _POSIX_LOGIN_NAME_MAX 9
#define _POSIX_PIPE_BUF 512
#define _POSIX_SSIZE_MAX 32767
#define _POSIX_SYMLINK_MAX 255
#define _POSIX2_LINE_MAX 2048
#undef MB_LEN_MAX
#define MB_LEN_MAX 16
#define SSIZE_MAX __LONG_MAX__
#define IOV_MAX 1024
#define HOST_NAME_MAX 64
#define LOGIN_NAME_MAX 256
#define TTY_NAME_MAX 32
#define LINE_MAX 2048
#define NL_ARGMAX 4096
#define NL_TEXTMAX 2147483647
#define NZERO 20
#define RE_DUP_MAX 32767
#define SYMLOOP_MAX 40
#define PTHREAD_KEYS_MAX 1024
#define PTHREAD_STACK_MIN 16384
#define PTHREAD_DESTRUCTOR_ITERATIONS 4
#define SEM_VALUE_MAX 2147483647
#define MQ_PRIO_MAX 32768
#define CHARCLASS_NAME_MAX 2048
#define COLL_WEIGHTS_MAX 255
#define BC_BASE_MAX 99
#define RTSIG_MAX 32
#define LONG_BIT 64
#define WORD_BIT 32
