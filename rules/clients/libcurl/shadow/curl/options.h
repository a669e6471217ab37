/* shadow header: the options is in curl.h too */
#include "curl.h"
