#include "../glib.h" // shadow header: part of <glib.h>
#include <stdio.h>
#include <sys/stat.h>

G_BEGIN_DECLS
typedef struct stat GStatBuf;
FILE *g_fopen(const gchar *path, const gchar *mode);
int g_unlink(const gchar *path);
int g_remove(const gchar *path);
int g_rename(const gchar *from, const gchar *to);
int g_mkdir(const gchar *path, int mode);
int g_access(const gchar *path, int mode);
int g_stat(const gchar *path, GStatBuf *to);
int g_chmod(const gchar *path, int mode);
G_END_DECLS
