// What programs use of <sys/signal.h>, for systems without it.
#pragma once
#include <signal.h>
