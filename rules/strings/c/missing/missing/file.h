// The type of streams.
#pragma once
#include <features.h>
__BEGIN_DECLS
typedef struct _IO_FILE FILE, __FILE;
__END_DECLS
