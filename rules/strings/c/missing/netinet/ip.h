// What programs use of <netinet/ip.h>, for systems without it.
#pragma once
#include <features.h>
#include <stdint.h>
#include <missing/types.h>
#include <netinet/in.h>
__BEGIN_DECLS
struct iphdr {
  unsigned ihl : 4, version : 4; uint8_t tos; uint16_t tot_len, id, frag_off; uint8_t ttl, protocol; uint16_t check;
  uint32_t saddr, daddr;
};
struct ip {
  unsigned ip_hl : 4, ip_v : 4; uint8_t ip_tos; unsigned short ip_len, ip_id, ip_off; uint8_t ip_ttl, ip_p;
  unsigned short ip_sum; struct in_addr ip_src, ip_dst;
};
#define IPVERSION 4
#define IP_MAXPACKET 65535
#define MAXTTL 255
#define IPDEFTTL 64
#define IP_MSS 576
#define IP_RF 0x8000
#define IP_DF 0x4000
#define IP_MF 0x2000
#define IP_OFFMASK 0x1fff
#define IPTOS_LOWDELAY 0x10
#define IPTOS_THROUGHPUT 8
#define IPTOS_RELIABILITY 4
#define IPTOS_MINCOST 2
#define IPTOS_TOS_MASK 0x1e
#define IPTOS_ECN_MASK 3
#define IPTOS_DSCP_MASK 0xfc
#define IPTOS_DSCP_EF 0xb8
#define IPTOS_CLASS_CS0 0
#define IPTOS_CLASS_CS1 0x20
#define IPTOS_DSCP_AF11 0x28
#define IPTOS_DSCP_AF21 0x48
#define IPTOS_DSCP_AF31 0x68
#define IPTOS_DSCP_AF41 0x88
#define IPTOS_ECN_CE 3
#define IPTOS_PREC_INTERNETCONTROL 0xc0
__END_DECLS
