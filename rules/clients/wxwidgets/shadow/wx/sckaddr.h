#include "wx/protocol/protocol.h" // shadow header
