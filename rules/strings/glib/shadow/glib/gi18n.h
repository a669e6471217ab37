#include "../glib.h" // shadow header: part of <glib.h>

G_BEGIN_DECLS
char *gettext(const char *text);
char *ngettext(const char *one, const char *many, unsigned long count);
char *bindtextdomain(const char *domain, const char *folder);
char *bind_textdomain_codeset(const char *domain, const char *set);
char *textdomain(const char *domain);
G_END_DECLS
#define _(text) gettext(text)
#define N_(text) (text)
#define C_(context, text) g_dpgettext2(NULL, context, text)
#define Q_(text) gettext(text)
