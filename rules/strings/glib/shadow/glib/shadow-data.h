//===- shadow-data.h - shadow header of GLib: containers and the rest -----===//
//
// Part of the shadow <glib.h>, which includes it inside of extern "C".
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_GLIB_DATA_H
#define PATLINT_SHADOW_GLIB_DATA_H

typedef struct _GList GList;
struct _GList { gpointer data; GList *next; GList *prev; };
GList *g_list_append(GList *list, gpointer data);
GList *g_list_prepend(GList *list, gpointer data);
GList *g_list_insert(GList *list, gpointer data, gint at);
GList *g_list_insert_sorted(GList *list, gpointer data, GCompareFunc compare);
GList *g_list_concat(GList *a, GList *b);
GList *g_list_remove(GList *list, gconstpointer data);
GList *g_list_remove_link(GList *list, GList *link);
GList *g_list_delete_link(GList *list, GList *link);
GList *g_list_reverse(GList *list);
GList *g_list_sort(GList *list, GCompareFunc compare);
GList *g_list_copy(GList *list);
GList *g_list_copy_deep(GList *list, GCopyFunc copy, gpointer user);
GList *g_list_nth(GList *list, guint n);
GList *g_list_first(GList *list);
GList *g_list_last(GList *list);
GList *g_list_find(GList *list, gconstpointer data);
GList *g_list_find_custom(GList *list, gconstpointer data, GCompareFunc compare);
gpointer g_list_nth_data(GList *list, guint n);
guint g_list_length(GList *list);
gint g_list_index(GList *list, gconstpointer data);
void g_list_foreach(GList *list, GFunc function, gpointer user);
void g_list_free(GList *list);
void g_list_free_full(GList *list, GDestroyNotify destroy);
#define g_list_next(list) ((list) ? ((list)->next) : NULL)
#define g_list_previous(list) ((list) ? ((list)->prev) : NULL)

typedef struct _GSList GSList;
struct _GSList { gpointer data; GSList *next; };
GSList *g_slist_append(GSList *list, gpointer data);
GSList *g_slist_prepend(GSList *list, gpointer data);
GSList *g_slist_insert_sorted(GSList *list, gpointer data, GCompareFunc compare);
GSList *g_slist_concat(GSList *a, GSList *b);
GSList *g_slist_remove(GSList *list, gconstpointer data);
GSList *g_slist_delete_link(GSList *list, GSList *link);
GSList *g_slist_reverse(GSList *list);
GSList *g_slist_sort(GSList *list, GCompareFunc compare);
GSList *g_slist_copy(GSList *list);
GSList *g_slist_nth(GSList *list, guint n);
GSList *g_slist_last(GSList *list);
GSList *g_slist_find(GSList *list, gconstpointer data);
gpointer g_slist_nth_data(GSList *list, guint n);
guint g_slist_length(GSList *list);
void g_slist_foreach(GSList *list, GFunc function, gpointer user);
void g_slist_free(GSList *list);
void g_slist_free_full(GSList *list, GDestroyNotify destroy);
#define g_slist_next(list) ((list) ? ((list)->next) : NULL)

typedef struct _GQueue { GList *head; GList *tail; guint length; } GQueue;
#define G_QUEUE_INIT {NULL, NULL, 0}
GQueue *g_queue_new(void);
void g_queue_free(GQueue *queue);
void g_queue_push_tail(GQueue *queue, gpointer data);
void g_queue_push_head(GQueue *queue, gpointer data);
gpointer g_queue_pop_head(GQueue *queue);
gpointer g_queue_pop_tail(GQueue *queue);
gboolean g_queue_is_empty(GQueue *queue);
guint g_queue_get_length(GQueue *queue);

typedef struct _GHashTable GHashTable;
typedef struct _GHashTableIter { gpointer a, b, c; int d; gboolean e; gpointer f; } GHashTableIter;
GHashTable *g_hash_table_new(GHashFunc hash, GEqualFunc equal);
GHashTable *g_hash_table_new_full(GHashFunc hash, GEqualFunc equal, GDestroyNotify key, GDestroyNotify value);
GHashTable *g_hash_table_ref(GHashTable *table);
void g_hash_table_unref(GHashTable *table);
void g_hash_table_destroy(GHashTable *table);
gboolean g_hash_table_insert(GHashTable *table, gpointer key, gpointer value);
gboolean g_hash_table_replace(GHashTable *table, gpointer key, gpointer value);
gboolean g_hash_table_add(GHashTable *table, gpointer key);
gboolean g_hash_table_remove(GHashTable *table, gconstpointer key);
void g_hash_table_remove_all(GHashTable *table);
gpointer g_hash_table_lookup(GHashTable *table, gconstpointer key);
gboolean g_hash_table_lookup_extended(GHashTable *table, gconstpointer key, gpointer *original, gpointer *value);
gboolean g_hash_table_contains(GHashTable *table, gconstpointer key);
void g_hash_table_foreach(GHashTable *table, GHFunc function, gpointer user);
guint g_hash_table_size(GHashTable *table);
GList *g_hash_table_get_keys(GHashTable *table);
GList *g_hash_table_get_values(GHashTable *table);
void g_hash_table_iter_init(GHashTableIter *iter, GHashTable *table);
gboolean g_hash_table_iter_next(GHashTableIter *iter, gpointer *key, gpointer *value);

typedef struct _GPtrArray { gpointer *pdata; guint len; } GPtrArray;
GPtrArray *g_ptr_array_new(void);
GPtrArray *g_ptr_array_new_with_free_func(GDestroyNotify destroy);
GPtrArray *g_ptr_array_sized_new(guint size);
GPtrArray *g_ptr_array_ref(GPtrArray *array);
void g_ptr_array_unref(GPtrArray *array);
void g_ptr_array_add(GPtrArray *array, gpointer data);
gpointer *g_ptr_array_free(GPtrArray *array, gboolean segment);
gboolean g_ptr_array_remove(GPtrArray *array, gpointer data);
gpointer g_ptr_array_remove_index(GPtrArray *array, guint index);
void g_ptr_array_foreach(GPtrArray *array, GFunc function, gpointer user);
void g_ptr_array_set_size(GPtrArray *array, gint size);
void g_ptr_array_sort(GPtrArray *array, GCompareFunc compare);
#define g_ptr_array_index(array, i) (((array)->pdata)[i])

typedef struct _GArray { gchar *data; guint len; } GArray;
GArray *g_array_new(gboolean zero, gboolean clear, guint size);
GArray *g_array_sized_new(gboolean zero, gboolean clear, guint size, guint reserved);
GArray *g_array_append_vals(GArray *array, gconstpointer data, guint count);
GArray *g_array_set_size(GArray *array, guint size);
gchar *g_array_free(GArray *array, gboolean segment);
void g_array_unref(GArray *array);
#define g_array_append_val(array, value) g_array_append_vals(array, &(value), 1)
#define g_array_index(array, Type, i) (((Type *)(void *)(array)->data)[(i)])

typedef struct _GByteArray { guint8 *data; guint len; } GByteArray;
GByteArray *g_byte_array_new(void);
GByteArray *g_byte_array_append(GByteArray *array, const guint8 *data, guint size);
guint8 *g_byte_array_free(GByteArray *array, gboolean segment);
void g_byte_array_unref(GByteArray *array);
typedef struct _GBytes GBytes;
GBytes *g_bytes_new(gconstpointer data, gsize size);
GBytes *g_bytes_new_take(gpointer data, gsize size);
GBytes *g_bytes_new_static(gconstpointer data, gsize size);
GBytes *g_bytes_ref(GBytes *bytes);
void g_bytes_unref(GBytes *bytes);
gconstpointer g_bytes_get_data(GBytes *bytes, gsize *size);
gsize g_bytes_get_size(GBytes *bytes);

typedef struct _GVariant GVariant;
typedef struct _GVariantType GVariantType;
typedef struct _GVariantBuilder { gsize x[16]; } GVariantBuilder;
typedef struct _GVariantIter { gsize x[16]; } GVariantIter;
#define G_VARIANT_TYPE(text) ((const GVariantType *)(text))
GVariant *g_variant_new(const gchar *format, ...);
GVariant *g_variant_new_string(const gchar *text);
GVariant *g_variant_new_boolean(gboolean value);
GVariant *g_variant_new_int32(gint32 value);
GVariant *g_variant_ref(GVariant *value);
GVariant *g_variant_ref_sink(GVariant *value);
void g_variant_unref(GVariant *value);
const gchar *g_variant_get_string(GVariant *value, gsize *size);
gchar *g_variant_dup_string(GVariant *value, gsize *size);
gboolean g_variant_get_boolean(GVariant *value);
gint32 g_variant_get_int32(GVariant *value);
void g_variant_get(GVariant *value, const gchar *format, ...);

typedef struct _GKeyFile GKeyFile;
typedef enum { G_KEY_FILE_NONE = 0, G_KEY_FILE_KEEP_COMMENTS = 1, G_KEY_FILE_KEEP_TRANSLATIONS = 2 } GKeyFileFlags;
GKeyFile *g_key_file_new(void);
void g_key_file_free(GKeyFile *file);
void g_key_file_unref(GKeyFile *file);
gboolean g_key_file_load_from_file(GKeyFile *file, const gchar *path, GKeyFileFlags flags, GError **error);
gboolean g_key_file_save_to_file(GKeyFile *file, const gchar *path, GError **error);
gboolean g_key_file_has_key(GKeyFile *file, const gchar *group, const gchar *key, GError **error);
gchar *g_key_file_get_string(GKeyFile *file, const gchar *group, const gchar *key, GError **error);
gchar *g_key_file_get_value(GKeyFile *file, const gchar *group, const gchar *key, GError **error);
gint g_key_file_get_integer(GKeyFile *file, const gchar *group, const gchar *key, GError **error);
gboolean g_key_file_get_boolean(GKeyFile *file, const gchar *group, const gchar *key, GError **error);
void g_key_file_set_string(GKeyFile *file, const gchar *group, const gchar *key, const gchar *text);
void g_key_file_set_integer(GKeyFile *file, const gchar *group, const gchar *key, gint value);

typedef enum {
  G_FILE_TEST_IS_REGULAR = 1, G_FILE_TEST_IS_SYMLINK = 2, G_FILE_TEST_IS_DIR = 4,
  G_FILE_TEST_IS_EXECUTABLE = 8, G_FILE_TEST_EXISTS = 16
} GFileTest;
gboolean g_file_test(const gchar *path, GFileTest test);
gboolean g_file_get_contents(const gchar *path, gchar **text, gsize *size, GError **error);
gboolean g_file_set_contents(const gchar *path, const gchar *text, gssize size, GError **error);
const gchar *g_getenv(const gchar *name);
gboolean g_setenv(const gchar *name, const gchar *value, gboolean overwrite);
void g_unsetenv(const gchar *name);
const gchar *g_get_home_dir(void);
const gchar *g_get_tmp_dir(void);
const gchar *g_get_user_name(void);
const gchar *g_get_real_name(void);
const gchar *g_get_host_name(void);
const gchar *g_get_prgname(void);
const gchar *g_get_application_name(void);
const gchar *g_get_user_config_dir(void);
const gchar *g_get_user_data_dir(void);
const gchar *g_get_user_cache_dir(void);
void g_set_prgname(const gchar *name);
void g_set_application_name(const gchar *name);
gchar *g_get_current_dir(void);
gchar *g_find_program_in_path(const gchar *name);
gint g_mkdir_with_parents(const gchar *path, gint mode);
guint32 g_random_int(void);
gint32 g_random_int_range(gint32 begin, gint32 end);
gdouble g_random_double(void);
gchar *g_uuid_string_random(void);

gchar *g_base64_encode(const guchar *data, gsize size);
guchar *g_base64_decode(const gchar *text, gsize *size);
typedef enum { G_CHECKSUM_MD5, G_CHECKSUM_SHA1, G_CHECKSUM_SHA256, G_CHECKSUM_SHA512, G_CHECKSUM_SHA384 } GChecksumType;
gchar *g_compute_checksum_for_string(GChecksumType type, const gchar *text, gssize size);
gchar *g_compute_checksum_for_data(GChecksumType type, const guchar *data, gsize size);
gchar *g_compute_hmac_for_string(GChecksumType type, const guchar *key, gsize keySize, const gchar *text, gssize size);
gchar *g_compute_hmac_for_data(GChecksumType type, const guchar *key, gsize keySize, const guchar *data, gsize size);

typedef struct _GTimeVal { glong tv_sec; glong tv_usec; } GTimeVal;
typedef struct _GDateTime GDateTime;
typedef struct _GTimeZone GTimeZone;
typedef struct _GTimer GTimer;
gint64 g_get_monotonic_time(void);
gint64 g_get_real_time(void);
void g_get_current_time(GTimeVal *now);
void g_usleep(gulong microseconds);
GDateTime *g_date_time_new_now_local(void);
GDateTime *g_date_time_new_now_utc(void);
GDateTime *g_date_time_new_from_iso8601(const gchar *text, GTimeZone *zone);
GDateTime *g_date_time_new_from_unix_utc(gint64 time);
GDateTime *g_date_time_add_days(GDateTime *time, gint days);
gchar *g_date_time_format(GDateTime *time, const gchar *format);
gchar *g_date_time_format_iso8601(GDateTime *time);
gint64 g_date_time_to_unix(GDateTime *time);
void g_date_time_unref(GDateTime *time);

typedef struct _GMainLoop GMainLoop;
typedef struct _GMainContext GMainContext;
typedef struct _GSource GSource;
GMainLoop *g_main_loop_new(GMainContext *context, gboolean running);
void g_main_loop_run(GMainLoop *loop);
void g_main_loop_quit(GMainLoop *loop);
gboolean g_main_loop_is_running(GMainLoop *loop);
void g_main_loop_unref(GMainLoop *loop);
GMainContext *g_main_context_default(void);
gboolean g_main_context_iteration(GMainContext *context, gboolean block);
guint g_timeout_add(guint interval, GSourceFunc function, gpointer user);
guint g_timeout_add_seconds(guint interval, GSourceFunc function, gpointer user);
guint g_idle_add(GSourceFunc function, gpointer user);
guint g_idle_add_full(gint priority, GSourceFunc function, gpointer user, GDestroyNotify destroy);
gboolean g_source_remove(guint id);

typedef struct _GThread GThread;
typedef union _GMutex { gpointer p; guint i[2]; } GMutex;
typedef struct _GCond { gpointer p; guint i[2]; } GCond;
typedef struct _GRWLock { gpointer p; guint i[2]; } GRWLock;
typedef struct _GRecMutex { gpointer p; guint i[2]; } GRecMutex;
typedef struct _GAsyncQueue GAsyncQueue;
typedef struct _GThreadPool GThreadPool;
GThread *g_thread_new(const gchar *name, GThreadFunc function, gpointer data);
gpointer g_thread_join(GThread *thread);
void g_thread_unref(GThread *thread);
void g_mutex_init(GMutex *mutex);
void g_mutex_clear(GMutex *mutex);
void g_mutex_lock(GMutex *mutex);
void g_mutex_unlock(GMutex *mutex);
void g_cond_init(GCond *condition);
void g_cond_signal(GCond *condition);
void g_cond_broadcast(GCond *condition);
void g_cond_wait(GCond *condition, GMutex *mutex);
#define g_atomic_int_get(address) (*(address))
#define g_atomic_int_set(address, value) (*(address) = (value))
#define g_atomic_int_inc(address) (++*(address))
#define g_once_init_enter(address) (*(address) == 0)
#define g_once_init_leave(address, value) (*(address) = (value))

typedef struct _GOptionContext GOptionContext;
typedef struct _GOptionGroup GOptionGroup;
typedef enum {
  G_OPTION_ARG_NONE, G_OPTION_ARG_STRING, G_OPTION_ARG_INT, G_OPTION_ARG_CALLBACK, G_OPTION_ARG_FILENAME,
  G_OPTION_ARG_STRING_ARRAY, G_OPTION_ARG_FILENAME_ARRAY, G_OPTION_ARG_DOUBLE, G_OPTION_ARG_INT64
} GOptionArg;
typedef struct _GOptionEntry {
  const gchar *long_name; gchar short_name; gint flags; GOptionArg arg; gpointer arg_data;
  const gchar *description; const gchar *arg_description;
} GOptionEntry;
#define G_OPTION_ENTRY_NULL {NULL, 0, 0, G_OPTION_ARG_NONE, NULL, NULL, NULL}
GOptionContext *g_option_context_new(const gchar *text);
void g_option_context_add_main_entries(GOptionContext *context, const GOptionEntry *entries, const gchar *domain);
gboolean g_option_context_parse(GOptionContext *context, gint *argc, gchar ***argv, GError **error);
void g_option_context_free(GOptionContext *context);

typedef struct _GRegex GRegex;
typedef struct _GMatchInfo GMatchInfo;
GRegex *g_regex_new(const gchar *pattern, gint compile, gint match, GError **error);
gboolean g_regex_match(const GRegex *regex, const gchar *text, gint options, GMatchInfo **info);
gchar *g_regex_replace(const GRegex *regex, const gchar *text, gssize size, gint from, const gchar *with, gint options, GError **error);
gchar *g_match_info_fetch(const GMatchInfo *info, gint number);
void g_regex_unref(GRegex *regex);
gboolean g_spawn_command_line_sync(const gchar *line, gchar **out, gchar **err, gint *status, GError **error);
gboolean g_spawn_command_line_async(const gchar *line, GError **error);
gchar *g_shell_quote(const gchar *text);

#endif
