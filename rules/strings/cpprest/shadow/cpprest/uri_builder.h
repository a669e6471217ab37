#include "base_uri.h" // shadow header
