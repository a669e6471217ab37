// What programs use of <sys/poll.h>, for systems without it.
#pragma once
#include <poll.h>
