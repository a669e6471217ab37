// What programs use of <memory.h>, for systems without it.
#pragma once
#include <string.h>
