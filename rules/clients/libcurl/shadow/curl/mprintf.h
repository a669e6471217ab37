/* shadow header: the formatted output is in curl.h too */
#include "curl.h"
