// What programs use of <sys/un.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
__BEGIN_DECLS
struct sockaddr_un { sa_family_t sun_family; char sun_path[108]; };
#define SUN_LEN(address) \
  (__builtin_offsetof(struct sockaddr_un, sun_path) + __builtin_strlen((address)->sun_path))
__END_DECLS
