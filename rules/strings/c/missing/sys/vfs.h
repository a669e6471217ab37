// What programs use of <sys/vfs.h>, for systems without it.
#pragma once
#include <sys/statfs.h>
