#include "wx/stream.h" // shadow header
