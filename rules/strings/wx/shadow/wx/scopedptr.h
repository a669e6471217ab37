#include "wx/object.h" // shadow header
