/* shadow header: all of it is in ne_session.h */
#include "neon/ne_session.h"
