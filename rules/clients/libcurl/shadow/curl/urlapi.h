/* shadow header: the URL interface is in curl.h too */
#include "curl.h"
