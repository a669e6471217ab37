// What programs use of <features.h>, for systems without it.
#pragma once
#include <sys/cdefs.h>
#define __GNU_LIBRARY__ 6
#define __GLIBC__ 2
#define __GLIBC_MINOR__ 39
#define __GLIBC_PREREQ(major, minor) (__GLIBC__ > (major) || (__GLIBC__ == (major) && __GLIBC_MINOR__ >= (minor)))
#define __GNUC_PREREQ(major, minor) (__GNUC__ > (major) || (__GNUC__ == (major) && __GNUC_MINOR__ >= (minor)))
#define __glibc_clang_prereq(major, minor) (__clang_major__ >= (major))

// In the headers of ISO C, POSIX functions are declared always, but for names that strictly standard programs like to
// take for themselves: those need __MISSING_POSIX (no -ansi or -std=c.., or one of the usual macros), extensions need
// __MISSING_GNU. All other headers declare everything, but for what needs _GNU_SOURCE by name.
#if !defined(__STRICT_ANSI__) || defined(_GNU_SOURCE) || defined(_DEFAULT_SOURCE) || defined(_BSD_SOURCE)
#define __MISSING_GNU 1
#endif
#if defined(__MISSING_GNU) || defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE) || defined(_XOPEN_SOURCE)
#define __MISSING_POSIX 1
#endif
#if defined(__MISSING_GNU) && !defined(_DEFAULT_SOURCE)
#define _DEFAULT_SOURCE 1
#endif
#if defined(__MISSING_POSIX) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif
#if defined(_GNU_SOURCE) && !defined(_XOPEN_SOURCE)
#define _XOPEN_SOURCE 700
#endif

#define __missing_noreturn __attribute__((__noreturn__))
#define __missing_printf(format, first) __attribute__((__format__(__printf__, format, first)))
#define __missing_scanf(format, first) __attribute__((__format__(__scanf__, format, first)))
#define __missing_strftime(format) __attribute__((__format__(__strftime__, format, 0)))
