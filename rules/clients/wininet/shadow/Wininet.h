#include "wininet.h" // shadow header
