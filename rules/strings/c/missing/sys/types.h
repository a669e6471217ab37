// What programs use of <sys/types.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <endian.h>
#include <missing/types.h>
#include <missing/pthreadtypes.h>
#include <sys/select.h>
__BEGIN_DECLS
#if !defined(__CLANG_STDINT_H) && !defined(__int8_t_defined)
#define __int8_t_defined
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef __INT64_TYPE__ int64_t;
#endif
typedef unsigned char u_int8_t;
typedef unsigned short u_int16_t;
typedef unsigned u_int32_t;
typedef __UINT64_TYPE__ u_int64_t;
typedef long register_t;
typedef unsigned char u_char;
typedef unsigned short u_short, ushort;
typedef unsigned u_int, uint;
typedef unsigned long u_long, ulong, u_quad_t;
typedef long quad_t;
typedef int daddr_t;
typedef struct { int __val[2]; } fsid_t;
__END_DECLS
