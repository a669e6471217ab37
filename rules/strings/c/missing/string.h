// What programs use of <string.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/types.h>
__BEGIN_DECLS
void *memcpy(void *, const void *, size_t); void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t); int memcmp(const void *, const void *, size_t);
void *memchr(const void *, int, size_t); void *memccpy(void *, const void *, int, size_t);
char *strcpy(char *, const char *); char *strncpy(char *, const char *, size_t);
char *strcat(char *, const char *); char *strncat(char *, const char *, size_t);
int strcmp(const char *, const char *); int strncmp(const char *, const char *, size_t);
int strcoll(const char *, const char *); size_t strxfrm(char *, const char *, size_t);
size_t strlen(const char *); size_t strnlen(const char *, size_t);
char *strchr(const char *, int); char *strrchr(const char *, int); char *strstr(const char *, const char *);
char *strpbrk(const char *, const char *); size_t strspn(const char *, const char *);
size_t strcspn(const char *, const char *);
char *strtok(char *, const char *); char *strtok_r(char *, const char *, char **);
char *strdup(const char *); char *strndup(const char *, size_t); char *stpcpy(char *, const char *);
char *stpncpy(char *, const char *, size_t); char *strerror(int); char *strsignal(int);
char *strerror_l(int, locale_t); int strcoll_l(const char *, const char *, locale_t);
size_t strxfrm_l(char *, const char *, size_t, locale_t);
#ifdef _GNU_SOURCE
char *strerror_r(int, char *, size_t);
#else
int strerror_r(int, char *, size_t);
#endif
#ifdef __MISSING_GNU
__END_DECLS
#include <strings.h>
__BEGIN_DECLS
char *strsep(char **, const char *); char *strcasestr(const char *, const char *); char *strchrnul(const char *, int);
size_t strlcpy(char *, const char *, size_t); size_t strlcat(char *, const char *, size_t);
void *memmem(const void *, size_t, const void *, size_t); void *memrchr(const void *, int, size_t);
void *rawmemchr(const void *, int); void *mempcpy(void *, const void *, size_t); void explicit_bzero(void *, size_t);
int strverscmp(const char *, const char *);
#endif
#ifdef _GNU_SOURCE
const char *sigabbrev_np(int); const char *sigdescr_np(int);
const char *strerrorname_np(int); const char *strerrordesc_np(int); char *strfry(char *); void *memfrob(void *, size_t);
#ifndef basename
char *basename(const char *);
#endif
#define strdupa(s) ((char *)__builtin_strcpy((char *)__builtin_alloca(__builtin_strlen(s) + 1), (s)))
#define strndupa(s, n) \
  (__extension__({ \
    size_t __size = strnlen((s), (n)); char *__copy = (char *)__builtin_alloca(__size + 1); __copy[__size] = 0; \
    (char *)__builtin_memcpy(__copy, (s), __size); \
  }))
#endif
#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L
void *memset_explicit(void *, int, size_t);
#endif
__END_DECLS
