// What programs use of <setjmp.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/sigset.h>
__BEGIN_DECLS
struct __jmp_buf_tag { long __registers[8]; int __saved; sigset_t __mask; };
typedef struct __jmp_buf_tag jmp_buf[1];
typedef struct __jmp_buf_tag sigjmp_buf[1];
int setjmp(jmp_buf); int _setjmp(jmp_buf); int sigsetjmp(sigjmp_buf, int);
void longjmp(jmp_buf, int) __missing_noreturn; void _longjmp(jmp_buf, int) __missing_noreturn;
void siglongjmp(sigjmp_buf, int) __missing_noreturn;
#define setjmp(buffer) setjmp(buffer)
#define sigsetjmp(buffer, save) sigsetjmp(buffer, save)
__END_DECLS
