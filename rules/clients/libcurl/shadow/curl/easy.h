/* shadow header: the easy interface is in curl.h too */
#include "curl.h"
