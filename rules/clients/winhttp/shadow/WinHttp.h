#include "winhttp.h" // shadow header
