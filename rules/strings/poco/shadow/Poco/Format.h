#include "Foundation.h" // shadow header
