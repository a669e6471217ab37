#include "wx/string.h" // shadow header
