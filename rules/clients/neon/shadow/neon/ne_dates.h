/* shadow header: all of it is in ne_session.h */
#include "ne_session.h"
