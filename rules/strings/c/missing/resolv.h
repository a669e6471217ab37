// What programs use of <resolv.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <netinet/in.h>
#include <arpa/nameser.h>
__BEGIN_DECLS
#define MAXNS 3
#define MAXDNSRCH 6
#define RES_INIT 1
#define RES_DEBUG 2
#define RES_USEVC 8
#define RES_IGNTC 0x20
#define RES_RECURSE 0x40
#define RES_DEFNAMES 0x80
#define RES_STAYOPEN 0x100
#define RES_DNSRCH 0x200
#define RES_NOALIASES 0x1000
#define RES_ROTATE 0x4000
#define RES_USE_EDNS0 0x100000
#define RES_SNGLKUP 0x200000
#define RES_USE_DNSSEC 0x800000
#define RES_DEFAULT 0x2c0
#define _PATH_RESCONF "/etc/resolv.conf"
typedef struct __res_state {
  int retrans, retry; unsigned long options; int nscount; struct sockaddr_in nsaddr_list[MAXNS]; unsigned short id;
  char *dnsrch[MAXDNSRCH + 1], defdname[256]; unsigned long pfcode; unsigned ndots : 4, nsort : 4, ipv6_unavail : 1;
  int res_h_errno, _vcsock; unsigned _flags;
  union { struct { uint16_t nscount; struct sockaddr_in6 *nsaddrs[MAXNS]; } _ext; } _u;
} *res_state;
#define nsaddr nsaddr_list[0]
struct __res_state *__res_state(void);
#define _res (*__res_state())
int res_init(void); int res_ninit(res_state); void res_nclose(res_state);
int res_query(const char *, int, int, unsigned char *, int);
int res_search(const char *, int, int, unsigned char *, int);
int res_querydomain(const char *, const char *, int, int, unsigned char *, int);
int res_nquery(res_state, const char *, int, int, unsigned char *, int);
int res_nsearch(res_state, const char *, int, int, unsigned char *, int);
int res_mkquery(int, const char *, int, int, const unsigned char *, int, const unsigned char *, unsigned char *, int);
int res_nmkquery(res_state, int, const char *, int, int, const unsigned char *, int, const unsigned char *,
                 unsigned char *, int);
int res_send(const unsigned char *, int, unsigned char *, int);
int res_nsend(res_state, const unsigned char *, int, unsigned char *, int);
int dn_expand(const unsigned char *, const unsigned char *, const unsigned char *, char *, int);
int dn_comp(const char *, unsigned char *, int, unsigned char **, unsigned char **);
int dn_skipname(const unsigned char *, const unsigned char *);
int b64_ntop(const unsigned char *, size_t, char *, size_t); int b64_pton(const char *, unsigned char *, size_t);
__END_DECLS
