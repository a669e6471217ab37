#include "windows.h" // shadow header
