// What programs use of <sys/ucontext.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/sigset.h>
__BEGIN_DECLS
typedef struct { void *ss_sp; int ss_flags; size_t ss_size; } stack_t;
typedef long long greg_t;
typedef greg_t gregset_t[23];
struct _libc_fpstate { unsigned short cwd, swd, ftw, fop; unsigned long rip, rdp; unsigned mxcsr, __opaque[121]; };
typedef struct _libc_fpstate *fpregset_t;
#ifdef __aarch64__
typedef struct { unsigned long fault_address, regs[31], sp, pc, pstate; } mcontext_t;
#else
typedef struct { gregset_t gregs; fpregset_t fpregs; unsigned long long __reserved1[8]; } mcontext_t;
#endif
typedef struct ucontext_t {
  unsigned long uc_flags; struct ucontext_t *uc_link; stack_t uc_stack; mcontext_t uc_mcontext; sigset_t uc_sigmask;
} ucontext_t;
#if defined(_GNU_SOURCE) && !defined(__aarch64__)
enum {
  REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15, REG_RDI, REG_RSI, REG_RBP, REG_RBX, REG_RDX,
  REG_RAX, REG_RCX, REG_RSP, REG_RIP, REG_EFL, REG_CSGSFS, REG_ERR, REG_TRAPNO, REG_OLDMASK, REG_CR2
};
#define REG_R8 REG_R8
#define REG_RDI REG_RDI
#define REG_RBP REG_RBP
#define REG_RSP REG_RSP
#define REG_RIP REG_RIP
#define REG_EFL REG_EFL
#define REG_ERR REG_ERR
#define REG_TRAPNO REG_TRAPNO
#define REG_CR2 REG_CR2
#endif
__END_DECLS
