//===- glib.h - shadow header of GLib -------------------------------------===//
//
// Stands in for <glib.h> where GLib is not installed: the types and macros
// that C programs are made of, strings, formats, lists, files and URIs.
// Declarations only. What cleans up by itself (g_autofree) is an ordinary
// variable here.
//
// Not here: tests, regular expressions' matching details, Unicode tables.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_GLIB_H
#define PATLINT_SHADOW_GLIB_H

#include <errno.h>
#include <limits.h>
#include <float.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

// Types.

typedef char gchar;
typedef short gshort;
typedef long glong;
typedef int gint;
typedef gint gboolean;
typedef unsigned char guchar;
typedef unsigned short gushort;
typedef unsigned long gulong;
typedef unsigned int guint;
typedef float gfloat;
typedef double gdouble;
typedef int8_t gint8;
typedef uint8_t guint8;
typedef int16_t gint16;
typedef uint16_t guint16;
typedef int32_t gint32;
typedef uint32_t guint32;
typedef long gint64;
typedef unsigned long guint64;
typedef unsigned long gsize;
typedef long gssize;
typedef gint64 goffset;
typedef intptr_t gintptr;
typedef uintptr_t guintptr;
typedef void *gpointer;
typedef const void *gconstpointer;
typedef guint32 gunichar;
typedef guint16 gunichar2;
typedef guint32 GQuark;
typedef gint32 GTime;
typedef gint64 GTimeSpan;
typedef gchar **GStrv;
typedef gsize GType;

#define G_GINT16_MODIFIER "h"
#define G_GINT16_FORMAT "hi"
#define G_GUINT16_FORMAT "hu"
#define G_GINT32_MODIFIER ""
#define G_GINT32_FORMAT "i"
#define G_GUINT32_FORMAT "u"
#define G_GINT64_MODIFIER "l"
#define G_GINT64_FORMAT "li"
#define G_GUINT64_FORMAT "lu"
#define G_GSIZE_MODIFIER "l"
#define G_GSIZE_FORMAT "lu"
#define G_GSSIZE_FORMAT "li"
#define G_GOFFSET_FORMAT "li"
#define G_GINTPTR_FORMAT "li"
#define G_GUINTPTR_FORMAT "lu"
#define G_GINT64_CONSTANT(value) (value##L)
#define G_GUINT64_CONSTANT(value) (value##UL)
#define G_MININT INT_MIN
#define G_MAXINT INT_MAX
#define G_MAXUINT UINT_MAX
#define G_MINLONG LONG_MIN
#define G_MAXLONG LONG_MAX
#define G_MAXULONG ULONG_MAX
#define G_MAXINT8 INT8_MAX
#define G_MAXUINT8 UINT8_MAX
#define G_MAXINT16 INT16_MAX
#define G_MAXUINT16 UINT16_MAX
#define G_MININT32 INT32_MIN
#define G_MAXINT32 INT32_MAX
#define G_MAXUINT32 UINT32_MAX
#define G_MININT64 INT64_MIN
#define G_MAXINT64 INT64_MAX
#define G_MAXUINT64 UINT64_MAX
#define G_MAXSIZE SIZE_MAX
#define G_MAXSSIZE LONG_MAX
#define G_MAXDOUBLE DBL_MAX
#define G_MAXFLOAT FLT_MAX
#define G_MAXUSHORT USHRT_MAX

// Macros.

#ifndef FALSE
#define FALSE (0)
#endif
#ifndef TRUE
#define TRUE (!FALSE)
#endif
#ifdef __cplusplus
#define G_BEGIN_DECLS extern "C" {
#define G_END_DECLS }
#else
#define G_BEGIN_DECLS
#define G_END_DECLS
#endif
#define G_PRINTF(format, first) __attribute__((__format__(__printf__, format, first)))
#define G_GNUC_PRINTF(format, first) G_PRINTF(format, first)
#define G_GNUC_FORMAT(argument) __attribute__((__format_arg__(argument)))
#define G_GNUC_UNUSED __attribute__((__unused__))
#define G_GNUC_CONST
#define G_GNUC_PURE
#define G_GNUC_MALLOC
#define G_GNUC_NORETURN
#define G_GNUC_INTERNAL
#define G_GNUC_DEPRECATED
#define G_GNUC_FALLTHROUGH __attribute__((fallthrough))
#define G_GNUC_NULL_TERMINATED
#define G_GNUC_WARN_UNUSED_RESULT
#define G_GNUC_BEGIN_IGNORE_DEPRECATIONS
#define G_GNUC_END_IGNORE_DEPRECATIONS
#define G_GNUC_EXTENSION
#define G_NORETURN
#define G_DEPRECATED
#define G_UNAVAILABLE(major, minor)
#define G_INLINE_FUNC static inline
#define G_STRLOC __FILE__ ":" G_STRINGIFY(__LINE__)
#define G_STRFUNC ((const char *)__func__)
#define G_STRINGIFY(text) G_STRINGIFY_(text)
#define G_STRINGIFY_(text) #text
#define G_PASTE_(a, b) a##b
#define G_PASTE(a, b) G_PASTE_(a, b)
#define G_N_ELEMENTS(array) (sizeof(array) / sizeof((array)[0]))
#define G_STRUCT_OFFSET(type, member) ((glong)offsetof(type, member))
#define G_STATIC_ASSERT(expression)
#define G_LIKELY(expression) (expression)
#define G_UNLIKELY(expression) (expression)
#define G_STMT_START do
#define G_STMT_END while (0)
#define G_DIR_SEPARATOR '/'
#define G_DIR_SEPARATOR_S "/"
#define G_SEARCHPATH_SEPARATOR ':'
#define G_SEARCHPATH_SEPARATOR_S ":"
#define G_LOG_DOMAIN ((gchar *)0)
#define G_USEC_PER_SEC 1000000
#define G_SOURCE_REMOVE FALSE
#define G_SOURCE_CONTINUE TRUE
#define G_PRIORITY_DEFAULT 0
#define G_PRIORITY_DEFAULT_IDLE 200
#define G_PRIORITY_HIGH -100
#define G_PRIORITY_LOW 300
#define G_OS_UNIX 1
#define GLIB_CHECK_VERSION(major, minor, micro) 1
#define GLIB_MAJOR_VERSION 2
#define GLIB_MINOR_VERSION 80
#define GINT_TO_POINTER(value) ((gpointer)(glong)(value))
#define GPOINTER_TO_INT(value) ((gint)(glong)(value))
#define GUINT_TO_POINTER(value) ((gpointer)(gulong)(value))
#define GPOINTER_TO_UINT(value) ((guint)(gulong)(value))
#define GSIZE_TO_POINTER(value) ((gpointer)(gsize)(value))
#define GPOINTER_TO_SIZE(value) ((gsize)(value))
#ifndef MAX
#define MAX(a, b) (((a) > (b)) ? (a) : (b))
#endif
#ifndef MIN
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifndef ABS
#define ABS(a) (((a) < 0) ? -(a) : (a))
#endif
#ifndef CLAMP
#define CLAMP(x, low, high) (((x) > (high)) ? (high) : (((x) < (low)) ? (low) : (x)))
#endif
#define g_autofree
#define g_autoptr(Type) Type *
#define g_autolist(Type) GList *
#define g_autoslist(Type) GSList *
#define g_auto(Type) Type
#define G_DEFINE_AUTOPTR_CLEANUP_FUNC(Type, function)
#define G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Type, function)
#define G_DEFINE_AUTO_CLEANUP_FREE_FUNC(Type, function, none)
#define g_return_if_fail(condition) do { if (!(condition)) return; } while (0)
#define g_return_val_if_fail(condition, value) do { if (!(condition)) return (value); } while (0)
#define g_return_if_reached() return
#define g_return_val_if_reached(value) return (value)
#define g_assert(condition) ((void)(condition))
#define g_assert_not_reached() ((void)0)
#define g_assert_true(condition) ((void)(condition))
#define g_assert_false(condition) ((void)(condition))
#define g_assert_nonnull(value) ((void)(value))
#define g_assert_null(value) ((void)(value))
#define g_assert_no_error(error) ((void)(error))
#define g_assert_cmpint(a, op, b) ((void)((a)op(b)))
#define g_assert_cmpuint(a, op, b) ((void)((a)op(b)))
#define g_assert_cmpstr(a, op, b) ((void)(g_strcmp0((a), (b)) op 0))
#define g_warn_if_reached() ((void)0)
#define g_warn_if_fail(condition) ((void)(condition))

// Logs.

typedef enum {
  G_LOG_FLAG_RECURSION = 1, G_LOG_FLAG_FATAL = 2, G_LOG_LEVEL_ERROR = 4, G_LOG_LEVEL_CRITICAL = 8,
  G_LOG_LEVEL_WARNING = 16, G_LOG_LEVEL_MESSAGE = 32, G_LOG_LEVEL_INFO = 64, G_LOG_LEVEL_DEBUG = 128,
  G_LOG_LEVEL_MASK = ~3
} GLogLevelFlags;
typedef void (*GLogFunc)(const gchar *domain, GLogLevelFlags level, const gchar *text, gpointer data);
void g_log(const gchar *domain, GLogLevelFlags level, const gchar *format, ...) G_PRINTF(3, 4);
guint g_log_set_handler(const gchar *domain, GLogLevelFlags levels, GLogFunc function, gpointer data);
void g_error(const gchar *format, ...) G_PRINTF(1, 2);
void g_critical(const gchar *format, ...) G_PRINTF(1, 2);
void g_warning(const gchar *format, ...) G_PRINTF(1, 2);
void g_message(const gchar *format, ...) G_PRINTF(1, 2);
void g_info(const gchar *format, ...) G_PRINTF(1, 2);
void g_debug(const gchar *format, ...) G_PRINTF(1, 2);
void g_print(const gchar *format, ...) G_PRINTF(1, 2);
void g_printerr(const gchar *format, ...) G_PRINTF(1, 2);

// Memory.

void g_free(gpointer memory);
#define g_clear_pointer(pointer, destroy) ((void)(destroy), (void)(*(pointer) = NULL))
gpointer g_malloc(gsize size);
gpointer g_malloc0(gsize size);
gpointer g_malloc_n(gsize blocks, gsize size);
gpointer g_malloc0_n(gsize blocks, gsize size);
gpointer g_try_malloc(gsize size);
gpointer g_try_malloc0(gsize size);
gpointer g_realloc(gpointer memory, gsize size);
gpointer g_slice_alloc(gsize size);
gpointer g_slice_alloc0(gsize size);
void g_slice_free1(gsize size, gpointer memory);
gpointer g_memdup(gconstpointer memory, guint size);
gpointer g_memdup2(gconstpointer memory, gsize size);
gpointer g_alloca(gsize size);
#define g_new(Type, count) ((Type *)g_malloc_n((count), sizeof(Type)))
#define g_new0(Type, count) ((Type *)g_malloc0_n((count), sizeof(Type)))
#define g_renew(Type, memory, count) ((Type *)g_realloc((memory), (count) * sizeof(Type)))
#define g_try_new(Type, count) ((Type *)g_try_malloc((count) * sizeof(Type)))
#define g_try_new0(Type, count) ((Type *)g_try_malloc0((count) * sizeof(Type)))
#define g_slice_new(Type) ((Type *)g_slice_alloc(sizeof(Type)))
#define g_slice_new0(Type) ((Type *)g_slice_alloc0(sizeof(Type)))
#define g_slice_free(Type, memory) g_slice_free1(sizeof(Type), (memory))
#define g_newa(Type, count) ((Type *)g_alloca(sizeof(Type) * (gsize)(count)))
#define g_steal_pointer(pointer) (*(pointer))

typedef void (*GFunc)(gpointer data, gpointer user);
typedef void (*GDestroyNotify)(gpointer data);
typedef gint (*GCompareFunc)(gconstpointer a, gconstpointer b);
typedef gint (*GCompareDataFunc)(gconstpointer a, gconstpointer b, gpointer user);
typedef guint (*GHashFunc)(gconstpointer key);
typedef gboolean (*GEqualFunc)(gconstpointer a, gconstpointer b);
typedef void (*GHFunc)(gpointer key, gpointer value, gpointer user);
typedef gboolean (*GHRFunc)(gpointer key, gpointer value, gpointer user);
typedef gboolean (*GSourceFunc)(gpointer user);
typedef gpointer (*GThreadFunc)(gpointer user);
typedef gpointer (*GCopyFunc)(gconstpointer from, gpointer user);

// Errors.

typedef struct _GError { GQuark domain; gint code; gchar *message; } GError;
GError *g_error_new(GQuark domain, gint code, const gchar *format, ...) G_PRINTF(3, 4);
GError *g_error_new_literal(GQuark domain, gint code, const gchar *message);
GError *g_error_copy(const GError *error);
void g_error_free(GError *error);
gboolean g_error_matches(const GError *error, GQuark domain, gint code);
void g_set_error(GError **error, GQuark domain, gint code, const gchar *format, ...) G_PRINTF(4, 5);
void g_set_error_literal(GError **error, GQuark domain, gint code, const gchar *message);
void g_propagate_error(GError **to, GError *from);
void g_prefix_error(GError **error, const gchar *format, ...);
void g_clear_error(GError **error);
GQuark g_quark_from_string(const gchar *text);
GQuark g_quark_from_static_string(const gchar *text);
const gchar *g_quark_to_string(GQuark quark);
const gchar *g_intern_string(const gchar *text);
const gchar *g_intern_static_string(const gchar *text);
#define G_DEFINE_QUARK(Name, function) GQuark function##_quark(void) { return 0; }

// Strings.

gchar *g_strdup(const gchar *text);
gchar *g_strndup(const gchar *text, gsize size);
gchar *g_strnfill(gsize size, gchar fill);
gchar *g_strdup_printf(const gchar *format, ...) G_PRINTF(1, 2);
gchar *g_strdup_vprintf(const gchar *format, va_list args);
gchar **g_strdupv(gchar **texts);
gint g_snprintf(gchar *to, gulong size, const gchar *format, ...) G_PRINTF(3, 4);
gint g_vsnprintf(gchar *to, gulong size, const gchar *format, va_list args);
gsize g_printf_string_upper_bound(const gchar *format, va_list args);
gchar *g_strconcat(const gchar *first, ...);
gchar *g_strjoin(const gchar *separator, ...);
gchar *g_strjoinv(const gchar *separator, gchar **texts);
gchar **g_strsplit(const gchar *text, const gchar *separator, gint most);
gchar **g_strsplit_set(const gchar *text, const gchar *separators, gint most);
void g_strfreev(gchar **texts);
guint g_strv_length(gchar **texts);
gboolean g_strv_contains(const gchar *const *texts, const gchar *text);
gchar *g_build_path(const gchar *separator, const gchar *first, ...);
gchar *g_build_pathv(const gchar *separator, gchar **texts);
gchar *g_build_filename(const gchar *first, ...);
gchar *g_build_filenamev(gchar **texts);
gchar *g_path_get_basename(const gchar *path);
gchar *g_path_get_dirname(const gchar *path);
gboolean g_path_is_absolute(const gchar *path);
gchar *g_stpcpy(gchar *to, const gchar *from);
gsize g_strlcpy(gchar *to, const gchar *from, gsize size);
gsize g_strlcat(gchar *to, const gchar *from, gsize size);
gchar *g_strchug(gchar *text);
gchar *g_strchomp(gchar *text);
#define g_strstrip(text) g_strchomp(g_strchug(text))
gchar *g_strreverse(gchar *text);
gchar *g_strdelimit(gchar *text, const gchar *delimiters, gchar with);
gchar *g_strcanon(gchar *text, const gchar *valid, gchar with);
gchar *g_strescape(const gchar *text, const gchar *exceptions);
gchar *g_strcompress(const gchar *text);
gchar *g_strdown(gchar *text);
gchar *g_strup(gchar *text);
gchar *g_ascii_strdown(const gchar *text, gssize size);
gchar *g_ascii_strup(const gchar *text, gssize size);
gchar *g_utf8_strdown(const gchar *text, gssize size);
gchar *g_utf8_strup(const gchar *text, gssize size);
gchar *g_utf8_casefold(const gchar *text, gssize size);
gchar *g_utf8_normalize(const gchar *text, gssize size, gint mode);
gchar *g_utf8_make_valid(const gchar *text, gssize size);
gboolean g_utf8_validate(const gchar *text, gssize size, const gchar **end);
glong g_utf8_strlen(const gchar *text, gssize size);
gchar *g_utf8_substring(const gchar *text, glong from, glong to);
gchar *g_locale_to_utf8(const gchar *text, gssize size, gsize *read, gsize *written, GError **error);
gchar *g_locale_from_utf8(const gchar *text, gssize size, gsize *read, gsize *written, GError **error);
gchar *g_filename_to_utf8(const gchar *text, gssize size, gsize *read, gsize *written, GError **error);
gchar *g_convert(const gchar *text, gssize size, const gchar *to, const gchar *from, gsize *read, gsize *written, GError **error);
gchar *g_ascii_dtostr(gchar *to, gint size, gdouble value);
gchar *g_ascii_formatd(gchar *to, gint size, const gchar *format, gdouble value);
gdouble g_ascii_strtod(const gchar *text, gchar **end);
gint64 g_ascii_strtoll(const gchar *text, gchar **end, guint base);
guint64 g_ascii_strtoull(const gchar *text, gchar **end, guint base);
gdouble g_strtod(const gchar *text, gchar **end);
gint g_ascii_strcasecmp(const gchar *a, const gchar *b);
gint g_ascii_strncasecmp(const gchar *a, const gchar *b, gsize size);
gchar g_ascii_tolower(gchar c);
gchar g_ascii_toupper(gchar c);
gint g_ascii_digit_value(gchar c);
gint g_ascii_xdigit_value(gchar c);
gboolean g_ascii_isalnum(gchar c);
gboolean g_ascii_isalpha(gchar c);
gboolean g_ascii_isdigit(gchar c);
gboolean g_ascii_isspace(gchar c);
gint g_strcmp0(const char *a, const char *b);
gboolean g_str_equal(gconstpointer a, gconstpointer b);
guint g_str_hash(gconstpointer text);
guint g_int_hash(gconstpointer value);
gboolean g_int_equal(gconstpointer a, gconstpointer b);
guint g_direct_hash(gconstpointer value);
gboolean g_direct_equal(gconstpointer a, gconstpointer b);
gboolean g_str_has_prefix(const gchar *text, const gchar *prefix);
gboolean g_str_has_suffix(const gchar *text, const gchar *suffix);
gchar *g_strrstr(const gchar *text, const gchar *find);
gchar *g_strstr_len(const gchar *text, gssize size, const gchar *find);
const gchar *g_strerror(gint number);
gboolean g_set_str(char **to, const char *text);
const gchar *g_dgettext(const gchar *domain, const gchar *text);
const gchar *g_dpgettext2(const gchar *domain, const gchar *context, const gchar *text);

typedef struct _GString { gchar *str; gsize len; gsize allocated_len; } GString;
GString *g_string_new(const gchar *text);
GString *g_string_new_take(gchar *text);
GString *g_string_new_len(const gchar *text, gssize size);
GString *g_string_sized_new(gsize size);
gchar *g_string_free(GString *string, gboolean whole);
gchar *g_string_free_and_steal(GString *string);
GString *g_string_assign(GString *string, const gchar *text);
GString *g_string_truncate(GString *string, gsize size);
GString *g_string_set_size(GString *string, gsize size);
GString *g_string_insert(GString *string, gssize at, const gchar *text);
GString *g_string_insert_c(GString *string, gssize at, gchar c);
GString *g_string_insert_len(GString *string, gssize at, const gchar *text, gssize size);
GString *g_string_append(GString *string, const gchar *text);
GString *g_string_append_len(GString *string, const gchar *text, gssize size);
GString *g_string_append_c(GString *string, gchar c);
GString *g_string_append_unichar(GString *string, gunichar c);
GString *g_string_append_uri_escaped(GString *string, const char *text, const char *allowed, gboolean utf8);
GString *g_string_prepend(GString *string, const gchar *text);
GString *g_string_prepend_c(GString *string, gchar c);
GString *g_string_prepend_len(GString *string, const gchar *text, gssize size);
GString *g_string_overwrite(GString *string, gsize at, const gchar *text);
GString *g_string_erase(GString *string, gssize at, gssize size);
guint g_string_replace(GString *string, const gchar *find, const gchar *with, guint most);
GString *g_string_ascii_down(GString *string);
GString *g_string_ascii_up(GString *string);
void g_string_printf(GString *string, const gchar *format, ...) G_PRINTF(2, 3);
void g_string_append_printf(GString *string, const gchar *format, ...) G_PRINTF(2, 3);
void g_string_vprintf(GString *string, const gchar *format, va_list args);
void g_string_append_vprintf(GString *string, const gchar *format, va_list args);
gboolean g_string_equal(const GString *a, const GString *b);
guint g_string_hash(const GString *string);

typedef struct _GStrvBuilder GStrvBuilder;
GStrvBuilder *g_strv_builder_new(void);
void g_strv_builder_add(GStrvBuilder *builder, const char *text);
GStrv g_strv_builder_end(GStrvBuilder *builder);
void g_strv_builder_unref(GStrvBuilder *builder);

// URIs.

#define G_URI_RESERVED_CHARS_GENERIC_DELIMITERS ":/?#[]@"
#define G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS "!$&'()*+,;="
#define G_URI_RESERVED_CHARS_ALLOWED_IN_PATH_ELEMENT G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS ":@"
#define G_URI_RESERVED_CHARS_ALLOWED_IN_PATH G_URI_RESERVED_CHARS_ALLOWED_IN_PATH_ELEMENT "/"
#define G_URI_RESERVED_CHARS_ALLOWED_IN_USERINFO G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS ":"
typedef enum {
  G_URI_FLAGS_NONE = 0, G_URI_FLAGS_PARSE_RELAXED = 1, G_URI_FLAGS_HAS_PASSWORD = 2, G_URI_FLAGS_HAS_AUTH_PARAMS = 4,
  G_URI_FLAGS_ENCODED = 8, G_URI_FLAGS_NON_DNS = 16, G_URI_FLAGS_ENCODED_QUERY = 32, G_URI_FLAGS_ENCODED_PATH = 64,
  G_URI_FLAGS_ENCODED_FRAGMENT = 128, G_URI_FLAGS_SCHEME_NORMALIZE = 256
} GUriFlags;
typedef enum {
  G_URI_HIDE_NONE = 0, G_URI_HIDE_USERINFO = 1, G_URI_HIDE_PASSWORD = 2, G_URI_HIDE_AUTH_PARAMS = 4,
  G_URI_HIDE_QUERY = 8, G_URI_HIDE_FRAGMENT = 16
} GUriHideFlags;
typedef struct _GUri GUri;
gchar *g_uri_escape_string(const gchar *text, const gchar *allowed, gboolean utf8);
char *g_uri_escape_bytes(const guint8 *bytes, gsize size, const char *allowed);
gchar *g_uri_unescape_string(const gchar *text, const gchar *illegal);
char *g_uri_parse_scheme(const gchar *uri);
GUri *g_uri_build(GUriFlags flags, const gchar *scheme, const gchar *userinfo, const gchar *host, gint port,
                  const gchar *path, const gchar *query, const gchar *fragment);
GUri *g_uri_build_with_user(GUriFlags flags, const gchar *scheme, const gchar *user, const gchar *password,
                            const gchar *parameters, const gchar *host, gint port, const gchar *path,
                            const gchar *query, const gchar *fragment);
GUri *g_uri_parse(const gchar *uri, GUriFlags flags, GError **error);
GUri *g_uri_parse_relative(GUri *base, const gchar *uri, GUriFlags flags, GError **error);
gchar *g_uri_resolve_relative(const gchar *base, const gchar *uri, GUriFlags flags, GError **error);
gchar *g_uri_join(GUriFlags flags, const gchar *scheme, const gchar *userinfo, const gchar *host, gint port,
                  const gchar *path, const gchar *query, const gchar *fragment);
gboolean g_uri_is_valid(const gchar *uri, GUriFlags flags, GError **error);
char *g_uri_to_string(GUri *uri);
char *g_uri_to_string_partial(GUri *uri, GUriHideFlags flags);
const gchar *g_uri_get_scheme(GUri *uri);
const gchar *g_uri_get_userinfo(GUri *uri);
const gchar *g_uri_get_host(GUri *uri);
gint g_uri_get_port(GUri *uri);
const gchar *g_uri_get_path(GUri *uri);
const gchar *g_uri_get_query(GUri *uri);
const gchar *g_uri_get_fragment(GUri *uri);
GUri *g_uri_ref(GUri *uri);
void g_uri_unref(GUri *uri);

#include "glib/shadow-data.h"

#ifdef __cplusplus
}
#endif

#endif
