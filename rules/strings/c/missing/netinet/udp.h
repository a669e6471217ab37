// What programs use of <netinet/udp.h>, for systems without it.
#pragma once
#include <features.h>
#include <stdint.h>
#include <missing/types.h>
__BEGIN_DECLS
struct udphdr {
  __extension__ union {
    struct { uint16_t uh_sport, uh_dport, uh_ulen, uh_sum; };
    struct { uint16_t source, dest, len, check; };
  };
};
#define UDP_CORK 1
#define UDP_ENCAP 100
#define UDP_SEGMENT 103
#define UDP_GRO 104
#define SOL_UDP 17
__END_DECLS
