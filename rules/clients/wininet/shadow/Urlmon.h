#include "urlmon.h" // shadow header
