#include "../glib.h" // shadow header: part of <glib.h>
