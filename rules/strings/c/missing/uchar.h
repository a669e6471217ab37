// What programs use of <uchar.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/mbstate.h>
__BEGIN_DECLS
#if !defined(__cplusplus) || __cplusplus < 201103L
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;
#endif
size_t mbrtoc16(char16_t *, const char *, size_t, mbstate_t *); size_t c16rtomb(char *, char16_t, mbstate_t *);
size_t mbrtoc32(char32_t *, const char *, size_t, mbstate_t *); size_t c32rtomb(char *, char32_t, mbstate_t *);
#if !defined(__cplusplus) && defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L
typedef unsigned char char8_t;
#define __missing_char8 1
#elif defined(__cpp_char8_t)
#define __missing_char8 1
#endif
#ifdef __missing_char8
size_t mbrtoc8(char8_t *, const char *, size_t, mbstate_t *); size_t c8rtomb(char *, char8_t, mbstate_t *);
#endif
__END_DECLS
