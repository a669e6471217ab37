#include "gi18n.h" // shadow header: the same as <glib/gi18n.h>
