/* shadow header: the headers of answers is in curl.h too */
#include "curl.h"
