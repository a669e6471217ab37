#include "wx/utils.h" // shadow header
