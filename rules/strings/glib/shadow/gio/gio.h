//===- gio.h - shadow header of GIO ---------------------------------------===//
//
// Streams, files, cancelling, asynchronous results and settings, as far as
// programs name them. Declarations only.
//
// Not here: D-Bus, sockets, TLS, applications.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_GIO_H
#define PATLINT_SHADOW_GIO_H

#include "../glib-object.h"

G_BEGIN_DECLS

typedef struct _GCancellable GCancellable;
typedef struct _GAsyncResult GAsyncResult;
typedef struct _GTask GTask;
typedef struct _GFile GFile;
typedef struct _GFileInfo GFileInfo;
typedef struct _GInputStream GInputStream;
typedef struct _GOutputStream GOutputStream;
typedef struct _GMemoryInputStream GMemoryInputStream;
typedef struct _GFileInputStream GFileInputStream;
typedef struct _GDataInputStream GDataInputStream;
typedef struct _GSettings GSettings;
typedef struct _GApplication GApplication;
typedef struct _GListStore GListStore;
typedef struct _GListModel GListModel;
typedef struct _GTlsCertificate GTlsCertificate;
typedef struct _GTlsDatabase GTlsDatabase;
typedef struct _GProxyResolver GProxyResolver;
typedef struct _GSimpleAsyncResult GSimpleAsyncResult;
typedef struct _GInitable GInitable;
typedef void (*GAsyncReadyCallback)(GObject *source, GAsyncResult *result, gpointer data);
typedef void (*GTaskThreadFunc)(GTask *task, gpointer source, gpointer data, GCancellable *cancellable);

#define G_CANCELLABLE(object) ((GCancellable *)(void *)(object))
#define G_ASYNC_RESULT(object) ((GAsyncResult *)(void *)(object))
#define G_TASK(object) ((GTask *)(void *)(object))
#define G_FILE(object) ((GFile *)(void *)(object))
#define G_INPUT_STREAM(object) ((GInputStream *)(void *)(object))
#define G_OUTPUT_STREAM(object) ((GOutputStream *)(void *)(object))
#define G_LIST_MODEL(object) ((GListModel *)(void *)(object))
#define G_APPLICATION(object) ((GApplication *)(void *)(object))
#define G_IO_ERROR (g_io_error_quark())
enum { G_IO_ERROR_FAILED, G_IO_ERROR_NOT_FOUND, G_IO_ERROR_EXISTS, G_IO_ERROR_NOT_SUPPORTED = 15,
       G_IO_ERROR_CANCELLED = 19, G_IO_ERROR_INVALID_ARGUMENT = 13, G_IO_ERROR_INVALID_DATA = 35 };

GQuark g_io_error_quark(void);
GCancellable *g_cancellable_new(void);
void g_cancellable_cancel(GCancellable *cancellable);
gboolean g_cancellable_is_cancelled(GCancellable *cancellable);
GTask *g_task_new(gpointer source, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
void g_task_set_task_data(GTask *task, gpointer data, GDestroyNotify destroy);
gpointer g_task_get_task_data(GTask *task);
gpointer g_task_get_source_object(GTask *task);
GCancellable *g_task_get_cancellable(GTask *task);
void g_task_run_in_thread(GTask *task, GTaskThreadFunc function);
void g_task_return_pointer(GTask *task, gpointer result, GDestroyNotify destroy);
void g_task_return_boolean(GTask *task, gboolean result);
void g_task_return_error(GTask *task, GError *error);
void g_task_return_new_error(GTask *task, GQuark domain, gint code, const char *format, ...);
gpointer g_task_propagate_pointer(GTask *task, GError **error);
gboolean g_task_propagate_boolean(GTask *task, GError **error);
gboolean g_task_is_valid(gpointer result, gpointer source);
GFile *g_file_new_for_path(const char *path);
GFile *g_file_new_for_uri(const char *uri);
GFile *g_file_get_child(GFile *file, const char *name);
char *g_file_get_path(GFile *file);
char *g_file_get_uri(GFile *file);
char *g_file_get_basename(GFile *file);
gboolean g_file_query_exists(GFile *file, GCancellable *cancellable);
gboolean g_file_load_contents(GFile *file, GCancellable *cancellable, char **text, gsize *size, char **tag, GError **error);
GFileInputStream *g_file_read(GFile *file, GCancellable *cancellable, GError **error);
gssize g_input_stream_read(GInputStream *stream, void *to, gsize size, GCancellable *cancellable, GError **error);
gboolean g_input_stream_read_all(GInputStream *stream, void *to, gsize size, gsize *read, GCancellable *cancellable, GError **error);
gboolean g_input_stream_close(GInputStream *stream, GCancellable *cancellable, GError **error);
GInputStream *g_memory_input_stream_new_from_data(const void *data, gssize size, GDestroyNotify destroy);
gssize g_output_stream_write(GOutputStream *stream, const void *from, gsize size, GCancellable *cancellable, GError **error);
GSettings *g_settings_new(const gchar *schema);
gchar *g_settings_get_string(GSettings *settings, const gchar *key);
gboolean g_settings_set_string(GSettings *settings, const gchar *key, const gchar *text);
gboolean g_settings_get_boolean(GSettings *settings, const gchar *key);
gint g_settings_get_int(GSettings *settings, const gchar *key);

G_END_DECLS

#endif
