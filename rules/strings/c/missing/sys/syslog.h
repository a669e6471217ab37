// What programs use of <sys/syslog.h>, for systems without it.
#pragma once
#include <syslog.h>
