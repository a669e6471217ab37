/* shadow header: web sockets is in curl.h too */
#include "curl.h"
