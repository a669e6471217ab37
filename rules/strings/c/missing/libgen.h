// What programs use of <libgen.h>, for systems without it.
#pragma once
#include <features.h>
__BEGIN_DECLS
char *dirname(char *); char *__xpg_basename(char *);
#define basename __xpg_basename
__END_DECLS
