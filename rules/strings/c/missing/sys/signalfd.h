// What programs use of <sys/signalfd.h>, for systems without it.
#pragma once
#include <features.h>
#include <stdint.h>
#include <missing/sigset.h>
__BEGIN_DECLS
struct signalfd_siginfo {
  uint32_t ssi_signo; int32_t ssi_errno, ssi_code; uint32_t ssi_pid, ssi_uid; int32_t ssi_fd;
  uint32_t ssi_tid, ssi_band;
  uint32_t ssi_overrun, ssi_trapno; int32_t ssi_status, ssi_int; uint64_t ssi_ptr, ssi_utime, ssi_stime, ssi_addr;
  uint16_t ssi_addr_lsb; uint8_t __pad[46];
};
#define SFD_CLOEXEC 02000000
#define SFD_NONBLOCK 04000
int signalfd(int, const sigset_t *, int);
__END_DECLS
