// What programs use of <sys/ioctl.h>, for systems without it.
#pragma once
#include <features.h>
__BEGIN_DECLS
struct winsize { unsigned short ws_row, ws_col, ws_xpixel, ws_ypixel; };
int ioctl(int, unsigned long, ...);
#define TCGETS 0x5401
#define TCSETS 0x5402
#define TCSETSW 0x5403
#define TCSETSF 0x5404
#define TCSBRK 0x5409
#define TCXONC 0x540A
#define TCFLSH 0x540B
#define TIOCEXCL 0x540C
#define TIOCNXCL 0x540D
#define TIOCSCTTY 0x540E
#define TIOCGPGRP 0x540F
#define TIOCSPGRP 0x5410
#define TIOCOUTQ 0x5411
#define TIOCSTI 0x5412
#define TIOCGWINSZ 0x5413
#define TIOCSWINSZ 0x5414
#define TIOCMGET 0x5415
#define TIOCMBIS 0x5416
#define TIOCMBIC 0x5417
#define TIOCMSET 0x5418
#define FIONREAD 0x541B
#define TIOCINQ FIONREAD
#define TIOCGSERIAL 0x541E
#define TIOCSSERIAL 0x541F
#define FIONBIO 0x5421
#define TIOCNOTTY 0x5422
#define TIOCCONS 0x541D
#define TIOCPKT 0x5420
#define TIOCSETD 0x5423
#define TIOCGETD 0x5424
#define TCSBRKP 0x5425
#define TIOCGRS485 0x542E
#define TIOCSRS485 0x542F
#define TIOCVHANGUP 0x5437
#define N_TTY 0
#define N_SLIP 1
#define N_PPP 3
#define N_HDLC 13
#define TIOCGSID 0x5429
#define TIOCSBRK 0x5427
#define TIOCCBRK 0x5428
#define TIOCGPTN 0x80045430
#define TIOCSPTLCK 0x40045431
#define FIONCLEX 0x5450
#define FIOCLEX 0x5451
#define FIOASYNC 0x5452
#define TIOCM_LE 1
#define TIOCM_DTR 2
#define TIOCM_RTS 4
#define TIOCM_CTS 0x20
#define TIOCM_CAR 0x40
#define TIOCM_RNG 0x80
#define TIOCM_DSR 0x100
#define TIOCM_CD TIOCM_CAR
#define TIOCM_RI TIOCM_RNG
#define FIOSETOWN 0x8901
#define SIOCSPGRP 0x8902
#define FIOGETOWN 0x8903
#define SIOCGPGRP 0x8904
#define SIOCATMARK 0x8905
#define SIOCOUTQ TIOCOUTQ
#define SIOCINQ FIONREAD
#define SIOCADDRT 0x890B
#define SIOCDELRT 0x890C
#define SIOCGIFNAME 0x8910
#define SIOCGIFCONF 0x8912
#define SIOCGIFFLAGS 0x8913
#define SIOCSIFFLAGS 0x8914
#define SIOCGIFADDR 0x8915
#define SIOCSIFADDR 0x8916
#define SIOCGIFDSTADDR 0x8917
#define SIOCSIFDSTADDR 0x8918
#define SIOCGIFBRDADDR 0x8919
#define SIOCSIFBRDADDR 0x891a
#define SIOCGIFNETMASK 0x891b
#define SIOCSIFNETMASK 0x891c
#define SIOCGIFMETRIC 0x891d
#define SIOCGIFMTU 0x8921
#define SIOCSIFMTU 0x8922
#define SIOCSIFHWADDR 0x8924
#define SIOCGIFHWADDR 0x8927
#define SIOCADDMULTI 0x8931
#define SIOCDELMULTI 0x8932
#define SIOCGIFINDEX 0x8933
#define SIOCETHTOOL 0x8946
#define SIOCGIFTXQLEN 0x8942
#define SIOCSIFTXQLEN 0x8943
#define SIOCSIFNAME 0x8923
#define SIOCDIFADDR 0x8936
#define SIOCDARP 0x8953
#define SIOCGIFMAP 0x8970
#define SIOCSIFMAP 0x8971
#define SIOCDEVPRIVATE 0x89F0
#define SIOCGARP 0x8954
#define SIOCSARP 0x8955
#define _IOC(dir, type, nr, size) (((unsigned)(dir) << 30) | ((size) << 16) | ((type) << 8) | (nr))
#define _IOC_NONE 0U
#define _IOC_WRITE 1U
#define _IOC_READ 2U
#define _IO(type, nr) _IOC(_IOC_NONE, (type), (nr), 0)
#define _IOR(type, nr, data) _IOC(_IOC_READ, (type), (nr), sizeof(data))
#define _IOW(type, nr, data) _IOC(_IOC_WRITE, (type), (nr), sizeof(data))
#define _IOWR(type, nr, data) _IOC(_IOC_READ | _IOC_WRITE, (type), (nr), sizeof(data))
#define _IOC_NR(request) ((request) & 0xff)
#define _IOC_TYPE(request) (((request) >> 8) & 0xff)
#define _IOC_SIZE(request) (((request) >> 16) & 0x3fff)
#define _IOC_DIR(request) (((request) >> 30) & 3)
__END_DECLS
