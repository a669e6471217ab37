#include "../glib-object.h" // shadow header: part of <glib-object.h>
