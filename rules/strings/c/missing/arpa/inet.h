// What programs use of <arpa/inet.h>, for systems without it.
#pragma once
#include <features.h>
#include <netinet/in.h>
__BEGIN_DECLS
in_addr_t inet_addr(const char *); char *inet_ntoa(struct in_addr); int inet_pton(int, const char *, void *);
const char *inet_ntop(int, const void *, char *, socklen_t); in_addr_t inet_lnaof(struct in_addr);
in_addr_t inet_netof(struct in_addr); in_addr_t inet_network(const char *);
struct in_addr inet_makeaddr(in_addr_t, in_addr_t);
int inet_aton(const char *, struct in_addr *); char *inet_neta(in_addr_t, char *, size_t);
int inet_net_pton(int, const char *, void *, size_t); char *inet_net_ntop(int, const void *, int, char *, size_t);
__END_DECLS
