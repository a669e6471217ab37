#include "../pgmspace.h" // shadow header: the same as <pgmspace.h>
