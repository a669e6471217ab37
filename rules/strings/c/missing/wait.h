// What programs use of <wait.h>, for systems without it.
#pragma once
#include <sys/wait.h>
