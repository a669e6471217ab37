/* shadow header: the multi interface is in curl.h too */
#include "curl.h"
