/* shadow header: the version is in curl.h too */
#include "curl.h"
