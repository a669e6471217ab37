// What programs use of <sys/fcntl.h>, for systems without it.
#pragma once
#include <fcntl.h>
