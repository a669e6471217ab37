#include <pplx/pplxtasks.h> // shadow header
