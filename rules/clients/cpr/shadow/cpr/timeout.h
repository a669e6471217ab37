// shadow header: all of it is in cpr.h
#include "cpr.h"
