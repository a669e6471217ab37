#include "../glib.h" // shadow header: part of <glib.h>
#include <stdio.h>

G_BEGIN_DECLS
gint g_printf(const gchar *format, ...) G_PRINTF(1, 2);
gint g_fprintf(FILE *file, const gchar *format, ...) G_PRINTF(2, 3);
gint g_sprintf(gchar *to, const gchar *format, ...) G_PRINTF(2, 3);
gint g_vsprintf(gchar *to, const gchar *format, va_list args);
gint g_vasprintf(gchar **to, const gchar *format, va_list args);
G_END_DECLS
