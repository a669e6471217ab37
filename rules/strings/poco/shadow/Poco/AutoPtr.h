#include "SharedPtr.h" // shadow header
