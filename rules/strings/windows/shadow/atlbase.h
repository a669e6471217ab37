#include "atlstr.h" // shadow header
