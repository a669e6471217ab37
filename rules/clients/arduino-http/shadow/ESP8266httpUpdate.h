#include "HTTPUpdate.h" // shadow header: the same
