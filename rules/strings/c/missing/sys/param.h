// What programs use of <sys/param.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <limits.h>
#include <endian.h>
#include <signal.h>
#include <sys/types.h>
__BEGIN_DECLS
#define MAXPATHLEN 4096
#define MAXHOSTNAMELEN 64
#define MAXSYMLINKS 20
#define NGROUPS 65536
#define NOFILE 256
#define NCARGS 131072
#define CANBSIZ 255
#define NBBY 8
#define DEV_BSIZE 512
#define EXEC_PAGESIZE 4096
#define HZ 100
#define NODEV ((dev_t)-1)
#define NOGROUP (-1)
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define howmany(x, y) (((x) + (y) - 1) / (y))
#define roundup(x, y) (howmany(x, y) * (y))
#define powerof2(x) (((x) & ((x) - 1)) == 0)
#define setbit(a, i) ((a)[(i) / NBBY] |= 1 << (i) % NBBY)
#define clrbit(a, i) ((a)[(i) / NBBY] &= ~(1 << (i) % NBBY))
#define isset(a, i) ((a)[(i) / NBBY] & (1 << (i) % NBBY))
#define isclr(a, i) (!isset(a, i))
__END_DECLS
