// What programs use of <sys/unistd.h>, for systems without it.
#pragma once
#include <unistd.h>
