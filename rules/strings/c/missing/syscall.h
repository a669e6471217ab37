// What programs use of <syscall.h>, for systems without it.
#pragma once
#include <sys/syscall.h>
