// What programs use of <sys/errno.h>, for systems without it.
#pragma once
#include <errno.h>
