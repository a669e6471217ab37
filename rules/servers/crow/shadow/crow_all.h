#include "crow.h" // shadow header: all of it is one
