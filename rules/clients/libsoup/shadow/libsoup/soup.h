//===- soup.h - shadow header of libsoup 2.4 and 3 ------------------------===//
//
// The client, and of the server as much as programs name. What the two
// versions declare differently is declared for both: the fields of a message
// and of a URI as 2.4 has them, and callbacks that take either's arguments.
// Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_SOUP_H
#define PATLINT_SHADOW_SOUP_H

#include <gio/gio.h>
#include <stdarg.h>

G_BEGIN_DECLS

// A URI of 2.4 is a structure, one of 3 a GUri.
struct _GUri {
  const char *scheme;
  char *user;
  char *password;
  char *host;
  guint port;
  char *path;
  char *query;
  char *fragment;
};
typedef struct _GUri SoupURI;

typedef struct _SoupMessageHeaders SoupMessageHeaders;
typedef struct _SoupBuffer { const char *data; gsize length; } SoupBuffer;
typedef struct _SoupMessageBody { const char *data; goffset length; } SoupMessageBody;
typedef struct _SoupMessage {
  GObject parent;
  const char *method;
  guint status_code;
  char *reason_phrase;
  SoupMessageBody *request_body;
  SoupMessageHeaders *request_headers;
  SoupMessageBody *response_body;
  SoupMessageHeaders *response_headers;
} SoupMessage;
typedef struct _SoupSession { GObject parent; } SoupSession;
typedef SoupSession SoupSessionAsync;
typedef SoupSession SoupSessionSync;
typedef struct _SoupSessionClass { GObjectClass parent_class; } SoupSessionClass;
typedef struct _SoupMessageClass { GObjectClass parent_class; } SoupMessageClass;
typedef struct _SoupRequest { GObject parent; } SoupRequest;
typedef SoupRequest SoupRequestHTTP;
typedef struct _SoupRequester SoupRequester;
typedef struct _SoupAuth SoupAuth;
typedef struct _SoupAuthManager SoupAuthManager;
typedef struct _SoupAuthDomain SoupAuthDomain;
typedef struct _SoupSessionFeature SoupSessionFeature;
typedef struct _SoupLogger SoupLogger;
typedef struct _SoupCookie SoupCookie;
typedef struct _SoupCookieJar SoupCookieJar;
typedef struct _SoupCache SoupCache;
typedef struct _SoupMultipart SoupMultipart;
typedef struct _SoupSocket SoupSocket;
typedef struct _SoupAddress SoupAddress;
typedef struct _SoupDate SoupDate;
typedef struct _SoupServer { GObject parent; } SoupServer;
typedef struct _SoupServerMessage SoupServerMessage;
typedef struct _SoupClientContext SoupClientContext;
typedef struct _SoupWebsocketConnection SoupWebsocketConnection;
typedef struct _SoupContentSniffer SoupContentSniffer;
typedef struct _SoupMessageHeadersIter { gpointer data[3]; } SoupMessageHeadersIter;
typedef struct _SoupRange { goffset start, end; } SoupRange;
typedef void (*SoupSessionCallback)(SoupSession *session, SoupMessage *message, gpointer data);
typedef void (*SoupMessageHeadersForeachFunc)(const char *name, const char *value, gpointer data);
typedef void (*SoupLoggerPrinter)(SoupLogger *logger, int level, char direction, const char *text, gpointer data);

typedef enum { SOUP_MEMORY_STATIC, SOUP_MEMORY_TAKE, SOUP_MEMORY_COPY, SOUP_MEMORY_TEMPORARY } SoupMemoryUse;
typedef enum { SOUP_HTTP_1_0, SOUP_HTTP_1_1, SOUP_HTTP_2_0 } SoupHTTPVersion;
typedef enum { SOUP_MESSAGE_HEADERS_REQUEST, SOUP_MESSAGE_HEADERS_RESPONSE, SOUP_MESSAGE_HEADERS_MULTIPART } SoupMessageHeadersType;
typedef enum { SOUP_ENCODING_UNRECOGNIZED, SOUP_ENCODING_NONE, SOUP_ENCODING_CONTENT_LENGTH, SOUP_ENCODING_EOF, SOUP_ENCODING_CHUNKED, SOUP_ENCODING_BYTERANGES } SoupEncoding;
typedef enum { SOUP_EXPECTATION_UNRECOGNIZED = 1, SOUP_EXPECTATION_CONTINUE = 2 } SoupExpectation;
typedef enum { SOUP_MESSAGE_NO_REDIRECT = 2, SOUP_MESSAGE_CAN_REBUILD = 4, SOUP_MESSAGE_OVERWRITE_CHUNKS = 8, SOUP_MESSAGE_NEW_CONNECTION = 64,
               SOUP_MESSAGE_IDEMPOTENT = 128, SOUP_MESSAGE_DO_NOT_USE_AUTH_CACHE = 512 } SoupMessageFlags;
typedef enum { SOUP_MESSAGE_PRIORITY_VERY_LOW, SOUP_MESSAGE_PRIORITY_LOW, SOUP_MESSAGE_PRIORITY_NORMAL, SOUP_MESSAGE_PRIORITY_HIGH, SOUP_MESSAGE_PRIORITY_VERY_HIGH } SoupMessagePriority;
typedef enum { SOUP_LOGGER_LOG_NONE, SOUP_LOGGER_LOG_MINIMAL, SOUP_LOGGER_LOG_HEADERS, SOUP_LOGGER_LOG_BODY } SoupLoggerLogLevel;
typedef enum { SOUP_URI_NONE, SOUP_URI_SCHEME, SOUP_URI_USER, SOUP_URI_PASSWORD, SOUP_URI_AUTH_PARAMS, SOUP_URI_HOST, SOUP_URI_PORT, SOUP_URI_PATH, SOUP_URI_QUERY, SOUP_URI_FRAGMENT } SoupURIComponent;
typedef enum { SOUP_SERVER_LISTEN_HTTPS = 1, SOUP_SERVER_LISTEN_IPV4_ONLY = 2, SOUP_SERVER_LISTEN_IPV6_ONLY = 4 } SoupServerListenOptions;
typedef enum {
  SOUP_STATUS_NONE, SOUP_STATUS_CANCELLED = 1, SOUP_STATUS_CANT_RESOLVE, SOUP_STATUS_CANT_RESOLVE_PROXY, SOUP_STATUS_CANT_CONNECT,
  SOUP_STATUS_CANT_CONNECT_PROXY, SOUP_STATUS_SSL_FAILED, SOUP_STATUS_IO_ERROR, SOUP_STATUS_MALFORMED,
  SOUP_STATUS_CONTINUE = 100, SOUP_STATUS_OK = 200, SOUP_STATUS_CREATED, SOUP_STATUS_ACCEPTED, SOUP_STATUS_NO_CONTENT = 204,
  SOUP_STATUS_PARTIAL_CONTENT = 206, SOUP_STATUS_MULTI_STATUS, SOUP_STATUS_MULTIPLE_CHOICES = 300, SOUP_STATUS_MOVED_PERMANENTLY,
  SOUP_STATUS_FOUND, SOUP_STATUS_SEE_OTHER, SOUP_STATUS_NOT_MODIFIED, SOUP_STATUS_TEMPORARY_REDIRECT = 307, SOUP_STATUS_BAD_REQUEST = 400,
  SOUP_STATUS_UNAUTHORIZED, SOUP_STATUS_PAYMENT_REQUIRED, SOUP_STATUS_FORBIDDEN, SOUP_STATUS_NOT_FOUND, SOUP_STATUS_METHOD_NOT_ALLOWED,
  SOUP_STATUS_NOT_ACCEPTABLE, SOUP_STATUS_PROXY_UNAUTHORIZED, SOUP_STATUS_REQUEST_TIMEOUT, SOUP_STATUS_CONFLICT, SOUP_STATUS_GONE,
  SOUP_STATUS_PRECONDITION_FAILED = 412, SOUP_STATUS_REQUESTED_RANGE_NOT_SATISFIABLE = 416, SOUP_STATUS_INTERNAL_SERVER_ERROR = 500,
  SOUP_STATUS_NOT_IMPLEMENTED, SOUP_STATUS_BAD_GATEWAY, SOUP_STATUS_SERVICE_UNAVAILABLE, SOUP_STATUS_GATEWAY_TIMEOUT
} SoupStatus;
typedef SoupStatus SoupKnownStatusCode;

#define SOUP_CHECK_VERSION(major, minor, micro) 1
#define SOUP_HTTP_URI_FLAGS ((GUriFlags)0)
#define SOUP_METHOD_OPTIONS "OPTIONS"
#define SOUP_METHOD_GET "GET"
#define SOUP_METHOD_HEAD "HEAD"
#define SOUP_METHOD_POST "POST"
#define SOUP_METHOD_PUT "PUT"
#define SOUP_METHOD_DELETE "DELETE"
#define SOUP_METHOD_TRACE "TRACE"
#define SOUP_METHOD_CONNECT "CONNECT"
#define SOUP_METHOD_PROPFIND "PROPFIND"
#define SOUP_METHOD_PROPPATCH "PROPPATCH"
#define SOUP_METHOD_MKCOL "MKCOL"
#define SOUP_METHOD_COPY "COPY"
#define SOUP_METHOD_MOVE "MOVE"
#define SOUP_METHOD_LOCK "LOCK"
#define SOUP_METHOD_UNLOCK "UNLOCK"
#define SOUP_URI_SCHEME_HTTP "http"
#define SOUP_URI_SCHEME_HTTPS "https"
#define SOUP_FORM_MIME_TYPE_URLENCODED "application/x-www-form-urlencoded"
#define SOUP_FORM_MIME_TYPE_MULTIPART "multipart/form-data"
#define SOUP_SESSION_USER_AGENT "user-agent"
#define SOUP_SESSION_TIMEOUT "timeout"
#define SOUP_SESSION_IDLE_TIMEOUT "idle-timeout"
#define SOUP_SESSION_MAX_CONNS "max-conns"
#define SOUP_SESSION_MAX_CONNS_PER_HOST "max-conns-per-host"
#define SOUP_SESSION_SSL_STRICT "ssl-strict"
#define SOUP_SESSION_SSL_CA_FILE "ssl-ca-file"
#define SOUP_SESSION_SSL_USE_SYSTEM_CA_FILE "ssl-use-system-ca-file"
#define SOUP_SESSION_TLS_DATABASE "tls-database"
#define SOUP_SESSION_PROXY_URI "proxy-uri"
#define SOUP_SESSION_PROXY_RESOLVER "proxy-resolver"
#define SOUP_SESSION_ACCEPT_LANGUAGE "accept-language"
#define SOUP_SESSION_ACCEPT_LANGUAGE_AUTO "accept-language-auto"
#define SOUP_SESSION_USE_THREAD_CONTEXT "use-thread-context"
#define SOUP_SESSION_ASYNC_CONTEXT "async-context"
#define SOUP_SESSION_ADD_FEATURE "add-feature"
#define SOUP_SESSION_ADD_FEATURE_BY_TYPE "add-feature-by-type"
#define SOUP_SESSION_REMOVE_FEATURE_BY_TYPE "remove-feature-by-type"
#define SOUP_MESSAGE_METHOD "method"
#define SOUP_MESSAGE_URI "uri"
#define SOUP_HTTP_ERROR (soup_http_error_quark())
#define SOUP_SESSION_ERROR (soup_http_error_quark())
#define SOUP_STATUS_IS_TRANSPORT_ERROR(status) ((status) > 0 && (status) < 100)
#define SOUP_STATUS_IS_INFORMATIONAL(status) ((status) >= 100 && (status) < 200)
#define SOUP_STATUS_IS_SUCCESSFUL(status) ((status) >= 200 && (status) < 300)
#define SOUP_STATUS_IS_REDIRECTION(status) ((status) >= 300 && (status) < 400)
#define SOUP_STATUS_IS_CLIENT_ERROR(status) ((status) >= 400 && (status) < 500)
#define SOUP_STATUS_IS_SERVER_ERROR(status) ((status) >= 500 && (status) < 600)
#define SOUP_URI_IS_VALID(uri) ((uri) != NULL)
#define SOUP_URI_VALID_FOR_HTTP(uri) ((uri) != NULL)
#define SOUP_SESSION(object) ((SoupSession *)(void *)(object))
#define SOUP_MESSAGE(object) ((SoupMessage *)(void *)(object))
#define SOUP_REQUEST(object) ((SoupRequest *)(void *)(object))
#define SOUP_REQUEST_HTTP(object) ((SoupRequestHTTP *)(void *)(object))
#define SOUP_SESSION_FEATURE(object) ((SoupSessionFeature *)(void *)(object))
#define SOUP_AUTH(object) ((SoupAuth *)(void *)(object))
#define SOUP_AUTH_MANAGER(object) ((SoupAuthManager *)(void *)(object))
#define SOUP_SERVER(object) ((SoupServer *)(void *)(object))
#define SOUP_SERVER_MESSAGE(object) ((SoupServerMessage *)(void *)(object))
#define SOUP_COOKIE_JAR(object) ((SoupCookieJar *)(void *)(object))
#define SOUP_LOGGER(object) ((SoupLogger *)(void *)(object))
#define SOUP_IS_SESSION(object) ((object) != NULL)
#define SOUP_IS_MESSAGE(object) ((object) != NULL)
#define SOUP_IS_AUTH(object) ((object) != NULL)
#define SOUP_IS_REQUEST_HTTP(object) ((object) != NULL)
#define SOUP_IS_SERVER(object) ((object) != NULL)
#define SOUP_TYPE_SESSION ((GType)0)
#define SOUP_TYPE_SESSION_ASYNC ((GType)0)
#define SOUP_TYPE_SESSION_SYNC ((GType)0)
#define SOUP_TYPE_MESSAGE ((GType)0)
#define SOUP_TYPE_SERVER ((GType)0)
#define SOUP_TYPE_REQUEST_HTTP ((GType)0)
#define SOUP_TYPE_REQUESTER ((GType)0)
#define SOUP_TYPE_AUTH ((GType)0)
#define SOUP_TYPE_AUTH_BASIC ((GType)0)
#define SOUP_TYPE_AUTH_DIGEST ((GType)0)
#define SOUP_TYPE_AUTH_NTLM ((GType)0)
#define SOUP_TYPE_AUTH_NEGOTIATE ((GType)0)
#define SOUP_TYPE_AUTH_MANAGER ((GType)0)
#define SOUP_TYPE_AUTH_DOMAIN_BASIC ((GType)0)
#define SOUP_TYPE_AUTH_DOMAIN_DIGEST ((GType)0)
#define SOUP_TYPE_COOKIE_JAR ((GType)0)
#define SOUP_TYPE_CONTENT_DECODER ((GType)0)
#define SOUP_TYPE_CONTENT_SNIFFER ((GType)0)
#define SOUP_TYPE_CACHE ((GType)0)
#define SOUP_TYPE_LOGGER ((GType)0)
#define SOUP_TYPE_SESSION_FEATURE ((GType)0)
#define SOUP_TYPE_PROXY_RESOLVER_DEFAULT ((GType)0)
#define SOUP_TYPE_PROXY_RESOLVER_GNOME ((GType)0)

GType soup_session_get_type(void);
GType soup_message_get_type(void);
GQuark soup_http_error_quark(void);
guint soup_get_major_version(void);
guint soup_get_minor_version(void);
const char *soup_status_get_phrase(guint status);

SoupMessage *soup_message_new(const char *method, const char *uri);
SoupMessage *soup_message_new_from_uri(const char *method, SoupURI *uri);
SoupMessage *soup_message_new_options_ping(SoupURI *uri);
SoupMessage *soup_message_new_from_encoded_form(const char *method, const char *uri, char *form);
SoupMessage *soup_message_new_from_multipart(const char *uri, SoupMultipart *multipart);
void soup_message_set_request(SoupMessage *message, const char *type, SoupMemoryUse use, const char *body, gsize size);
void soup_message_set_response(SoupMessage *message, const char *type, SoupMemoryUse use, const char *body, gsize size);
void soup_message_set_request_body(SoupMessage *message, const char *type, GInputStream *stream, gssize size);
void soup_message_set_request_body_from_bytes(SoupMessage *message, const char *type, GBytes *bytes);
void soup_message_set_http_version(SoupMessage *message, SoupHTTPVersion version);
SoupHTTPVersion soup_message_get_http_version(SoupMessage *message);
gboolean soup_message_is_keepalive(SoupMessage *message);
SoupURI *soup_message_get_uri(SoupMessage *message);
void soup_message_set_uri(SoupMessage *message, SoupURI *uri);
SoupURI *soup_message_get_first_party(SoupMessage *message);
void soup_message_set_first_party(SoupMessage *message, SoupURI *uri);
void soup_message_set_flags(SoupMessage *message, SoupMessageFlags flags);
void soup_message_add_flags(SoupMessage *message, SoupMessageFlags flags);
SoupMessageFlags soup_message_get_flags(SoupMessage *message);
void soup_message_set_priority(SoupMessage *message, SoupMessagePriority priority);
void soup_message_disable_feature(SoupMessage *message, GType feature);
guint soup_message_add_header_handler(SoupMessage *message, const char *signal, const char *header, GCallback callback, gpointer data);
guint soup_message_add_status_code_handler(SoupMessage *message, const char *signal, guint status, GCallback callback, gpointer data);
void soup_message_set_status(SoupMessage *message, guint status);
void soup_message_set_status_full(SoupMessage *message, guint status, const char *reason);
void soup_message_set_redirect(SoupMessage *message, guint status, const char *uri);
const char *soup_message_get_method(SoupMessage *message);
void soup_message_set_method(SoupMessage *message, const char *method);
SoupStatus soup_message_get_status(SoupMessage *message);
const char *soup_message_get_reason_phrase(SoupMessage *message);
SoupMessageHeaders *soup_message_get_request_headers(SoupMessage *message);
SoupMessageHeaders *soup_message_get_response_headers(SoupMessage *message);
gboolean soup_message_get_https_status(SoupMessage *message, GTlsCertificate **certificate, gpointer errors);
GTlsCertificate *soup_message_get_tls_peer_certificate(SoupMessage *message);

SoupMessageHeaders *soup_message_headers_new(SoupMessageHeadersType type);
void soup_message_headers_free(SoupMessageHeaders *headers);
void soup_message_headers_unref(SoupMessageHeaders *headers);
void soup_message_headers_append(SoupMessageHeaders *headers, const char *name, const char *value);
void soup_message_headers_replace(SoupMessageHeaders *headers, const char *name, const char *value);
void soup_message_headers_remove(SoupMessageHeaders *headers, const char *name);
void soup_message_headers_clear(SoupMessageHeaders *headers);
const char *soup_message_headers_get(SoupMessageHeaders *headers, const char *name);
const char *soup_message_headers_get_one(SoupMessageHeaders *headers, const char *name);
const char *soup_message_headers_get_list(SoupMessageHeaders *headers, const char *name);
gboolean soup_message_headers_header_contains(SoupMessageHeaders *headers, const char *name, const char *token);
gboolean soup_message_headers_header_equals(SoupMessageHeaders *headers, const char *name, const char *value);
void soup_message_headers_foreach(SoupMessageHeaders *headers, SoupMessageHeadersForeachFunc function, gpointer data);
void soup_message_headers_iter_init(SoupMessageHeadersIter *iter, SoupMessageHeaders *headers);
gboolean soup_message_headers_iter_next(SoupMessageHeadersIter *iter, const char **name, const char **value);
goffset soup_message_headers_get_content_length(SoupMessageHeaders *headers);
void soup_message_headers_set_content_length(SoupMessageHeaders *headers, goffset size);
const char *soup_message_headers_get_content_type(SoupMessageHeaders *headers, GHashTable **parameters);
void soup_message_headers_set_content_type(SoupMessageHeaders *headers, const char *type, GHashTable *parameters);
gboolean soup_message_headers_get_content_disposition(SoupMessageHeaders *headers, char **disposition, GHashTable **parameters);
void soup_message_headers_set_content_disposition(SoupMessageHeaders *headers, const char *disposition, GHashTable *parameters);
SoupEncoding soup_message_headers_get_encoding(SoupMessageHeaders *headers);
void soup_message_headers_set_encoding(SoupMessageHeaders *headers, SoupEncoding encoding);
void soup_message_headers_set_expectations(SoupMessageHeaders *headers, SoupExpectation expectations);
void soup_message_headers_set_range(SoupMessageHeaders *headers, goffset start, goffset end);
gboolean soup_message_headers_get_content_range(SoupMessageHeaders *headers, goffset *start, goffset *end, goffset *size);
void soup_message_body_append(SoupMessageBody *body, SoupMemoryUse use, gconstpointer data, gsize size);
void soup_message_body_append_take(SoupMessageBody *body, guchar *data, gsize size);
void soup_message_body_append_bytes(SoupMessageBody *body, GBytes *bytes);
void soup_message_body_append_buffer(SoupMessageBody *body, SoupBuffer *buffer);
void soup_message_body_set_accumulate(SoupMessageBody *body, gboolean on);
void soup_message_body_complete(SoupMessageBody *body);
void soup_message_body_truncate(SoupMessageBody *body);
SoupBuffer *soup_message_body_flatten(SoupMessageBody *body);
SoupBuffer *soup_buffer_new(SoupMemoryUse use, gconstpointer data, gsize size);
SoupBuffer *soup_buffer_new_with_owner(gconstpointer data, gsize size, gpointer owner, GDestroyNotify destroy);
void soup_buffer_free(SoupBuffer *buffer);
SoupMultipart *soup_multipart_new(const char *type);
void soup_multipart_append_part(SoupMultipart *multipart, SoupMessageHeaders *headers, gpointer body);
void soup_multipart_append_form_string(SoupMultipart *multipart, const char *name, const char *text);
void soup_multipart_append_form_file(SoupMultipart *multipart, const char *name, const char *file, const char *type, gpointer body);
void soup_multipart_free(SoupMultipart *multipart);

SoupSession *soup_session_new(void);
SoupSession *soup_session_new_with_options(const char *option, ...);
SoupSession *soup_session_async_new(void);
SoupSession *soup_session_async_new_with_options(const char *option, ...);
SoupSession *soup_session_sync_new(void);
SoupSession *soup_session_sync_new_with_options(const char *option, ...);
void soup_session_queue_message(SoupSession *session, SoupMessage *message, SoupSessionCallback callback, gpointer data);
void soup_session_requeue_message(SoupSession *session, SoupMessage *message);
guint soup_session_send_message(SoupSession *session, SoupMessage *message);
void soup_session_pause_message(SoupSession *session, SoupMessage *message);
void soup_session_unpause_message(SoupSession *session, SoupMessage *message);
void soup_session_cancel_message(SoupSession *session, SoupMessage *message, guint status);
void soup_session_abort(SoupSession *session);
GInputStream *soup_session_send(SoupSession *session, SoupMessage *message, GCancellable *cancellable, GError **error);
void soup_session_send_async(SoupSession *session, SoupMessage *message, ...);
GInputStream *soup_session_send_finish(SoupSession *session, GAsyncResult *result, GError **error);
GBytes *soup_session_send_and_read(SoupSession *session, SoupMessage *message, GCancellable *cancellable, GError **error);
void soup_session_send_and_read_async(SoupSession *session, SoupMessage *message, int priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GBytes *soup_session_send_and_read_finish(SoupSession *session, GAsyncResult *result, GError **error);
gssize soup_session_send_and_splice(SoupSession *session, SoupMessage *message, GOutputStream *stream, int flags, GCancellable *cancellable, GError **error);
void soup_session_send_and_splice_async(SoupSession *session, SoupMessage *message, GOutputStream *stream, int flags, int priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
gssize soup_session_send_and_splice_finish(SoupSession *session, GAsyncResult *result, GError **error);
SoupMessage *soup_session_get_async_result_message(SoupSession *session, GAsyncResult *result);
void soup_session_prefetch_dns(SoupSession *session, const char *host, GCancellable *cancellable, gpointer callback, gpointer data);
void soup_session_add_feature(SoupSession *session, SoupSessionFeature *feature);
void soup_session_add_feature_by_type(SoupSession *session, GType feature);
void soup_session_remove_feature(SoupSession *session, SoupSessionFeature *feature);
void soup_session_remove_feature_by_type(SoupSession *session, GType feature);
gboolean soup_session_has_feature(SoupSession *session, GType feature);
SoupSessionFeature *soup_session_get_feature(SoupSession *session, GType feature);
SoupSessionFeature *soup_session_get_feature_for_message(SoupSession *session, GType feature, SoupMessage *message);
void soup_session_set_proxy_resolver(SoupSession *session, GProxyResolver *resolver);
void soup_session_set_tls_database(SoupSession *session, GTlsDatabase *database);
void soup_session_set_timeout(SoupSession *session, guint timeout);
void soup_session_set_idle_timeout(SoupSession *session, guint timeout);
void soup_session_set_user_agent(SoupSession *session, const char *agent);
void soup_session_set_accept_language(SoupSession *session, const char *language);
void soup_session_set_accept_language_auto(SoupSession *session, gboolean on);
GMainContext *soup_session_get_async_context(SoupSession *session);
gboolean soup_session_would_redirect(SoupSession *session, SoupMessage *message);
gboolean soup_session_redirect_message(SoupSession *session, SoupMessage *message);
void soup_session_websocket_connect_async(SoupSession *session, SoupMessage *message, const char *origin, char **protocols, ...);
SoupWebsocketConnection *soup_session_websocket_connect_finish(SoupSession *session, GAsyncResult *result, GError **error);

SoupRequest *soup_session_request(SoupSession *session, const char *uri, GError **error);
SoupRequest *soup_session_request_uri(SoupSession *session, SoupURI *uri, GError **error);
SoupRequestHTTP *soup_session_request_http(SoupSession *session, const char *method, const char *uri, GError **error);
SoupRequestHTTP *soup_session_request_http_uri(SoupSession *session, const char *method, SoupURI *uri, GError **error);
SoupRequester *soup_requester_new(void);
SoupRequest *soup_requester_request(SoupRequester *requester, const char *uri, GError **error);
SoupRequest *soup_requester_request_uri(SoupRequester *requester, SoupURI *uri, GError **error);
GInputStream *soup_request_send(SoupRequest *request, GCancellable *cancellable, GError **error);
void soup_request_send_async(SoupRequest *request, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GInputStream *soup_request_send_finish(SoupRequest *request, GAsyncResult *result, GError **error);
SoupURI *soup_request_get_uri(SoupRequest *request);
goffset soup_request_get_content_length(SoupRequest *request);
const char *soup_request_get_content_type(SoupRequest *request);
SoupMessage *soup_request_http_get_message(SoupRequestHTTP *request);

SoupURI *soup_uri_new(const char *text);
SoupURI *soup_uri_new_with_base(SoupURI *base, const char *text);
char *soup_uri_to_string(SoupURI *uri, gboolean target);
SoupURI *soup_uri_copy(SoupURI *uri, ...);
SoupURI *soup_uri_copy_host(SoupURI *uri);
gboolean soup_uri_equal(SoupURI *uri, SoupURI *other);
gboolean soup_uri_host_equal(gconstpointer uri, gconstpointer other);
guint soup_uri_host_hash(gconstpointer uri);
void soup_uri_free(SoupURI *uri);
char *soup_uri_encode(const char *part, const char *extra);
char *soup_uri_decode(const char *part);
char *soup_uri_normalize(const char *part, const char *extra);
gboolean soup_uri_uses_default_port(SoupURI *uri);
const char *soup_uri_get_scheme(SoupURI *uri);
const char *soup_uri_get_user(SoupURI *uri);
const char *soup_uri_get_password(SoupURI *uri);
const char *soup_uri_get_host(SoupURI *uri);
guint soup_uri_get_port(SoupURI *uri);
const char *soup_uri_get_path(SoupURI *uri);
const char *soup_uri_get_query(SoupURI *uri);
const char *soup_uri_get_fragment(SoupURI *uri);
void soup_uri_set_scheme(SoupURI *uri, const char *scheme);
void soup_uri_set_user(SoupURI *uri, const char *user);
void soup_uri_set_password(SoupURI *uri, const char *password);
void soup_uri_set_host(SoupURI *uri, const char *host);
void soup_uri_set_port(SoupURI *uri, guint port);
void soup_uri_set_path(SoupURI *uri, const char *path);
void soup_uri_set_query(SoupURI *uri, const char *query);
void soup_uri_set_query_from_form(SoupURI *uri, GHashTable *form);
void soup_uri_set_query_from_fields(SoupURI *uri, const char *field, ...);
void soup_uri_set_fragment(SoupURI *uri, const char *fragment);

GHashTable *soup_form_decode(const char *form);
char *soup_form_encode(const char *field, ...);
char *soup_form_encode_hash(GHashTable *form);
char *soup_form_encode_datalist(gpointer form);
char *soup_form_encode_valist(const char *field, va_list rest);
SoupMessage *soup_form_request_new(const char *method, const char *uri, const char *field, ...);
SoupMessage *soup_form_request_new_from_hash(const char *method, const char *uri, GHashTable *form);
SoupMessage *soup_form_request_new_from_datalist(const char *method, const char *uri, gpointer form);
SoupMessage *soup_form_request_new_from_multipart(const char *uri, SoupMultipart *multipart);
SoupMessage *soup_xmlrpc_message_new(const char *uri, const char *method, gpointer parameters, GError **error);
SoupMessage *soup_xmlrpc_request_new(const char *uri, const char *method, ...);

void soup_auth_authenticate(SoupAuth *auth, const char *user, const char *password);
void soup_auth_cancel(SoupAuth *auth);
gboolean soup_auth_is_authenticated(SoupAuth *auth);
gboolean soup_auth_is_for_proxy(SoupAuth *auth);
const char *soup_auth_get_scheme_name(SoupAuth *auth);
const char *soup_auth_get_host(SoupAuth *auth);
const char *soup_auth_get_authority(SoupAuth *auth);
const char *soup_auth_get_realm(SoupAuth *auth);
SoupAuth *soup_auth_new(GType type, SoupMessage *message, const char *header);
void soup_auth_manager_use_auth(SoupAuthManager *manager, SoupURI *uri, SoupAuth *auth);

SoupLogger *soup_logger_new(SoupLoggerLogLevel level, ...);
void soup_logger_set_printer(SoupLogger *logger, SoupLoggerPrinter printer, gpointer data, GDestroyNotify destroy);
void soup_logger_attach(SoupLogger *logger, SoupSession *session);
SoupCookieJar *soup_cookie_jar_new(void);
SoupCookieJar *soup_cookie_jar_text_new(const char *file, gboolean read_only);
void soup_cookie_jar_add_cookie(SoupCookieJar *jar, SoupCookie *cookie);
SoupCookie *soup_cookie_new(const char *name, const char *value, const char *domain, const char *path, int age);
SoupCache *soup_cache_new(const char *folder, int type);
void soup_cache_load(SoupCache *cache);
void soup_cache_flush(SoupCache *cache);
void soup_cache_dump(SoupCache *cache);
void soup_cache_set_max_size(SoupCache *cache, guint size);

SoupServer *soup_server_new(const char *option, ...);
typedef void (*SoupServerCallback)(SoupServer *server, SoupServerMessage *message, const char *path, GHashTable *query, gpointer data);
void soup_server_add_handler(SoupServer *server, const char *path, gpointer callback, gpointer data, GDestroyNotify destroy);
void soup_server_add_early_handler(SoupServer *server, const char *path, gpointer callback, gpointer data, GDestroyNotify destroy);
void soup_server_add_websocket_handler(SoupServer *server, const char *path, const char *origin, char **protocols, gpointer callback, gpointer data, GDestroyNotify destroy);
void soup_server_remove_handler(SoupServer *server, const char *path);
void soup_server_add_auth_domain(SoupServer *server, SoupAuthDomain *domain);
gboolean soup_server_listen(SoupServer *server, gpointer address, SoupServerListenOptions options, GError **error);
gboolean soup_server_listen_local(SoupServer *server, guint port, SoupServerListenOptions options, GError **error);
gboolean soup_server_listen_all(SoupServer *server, guint port, SoupServerListenOptions options, GError **error);
void soup_server_run(SoupServer *server);
void soup_server_run_async(SoupServer *server);
void soup_server_quit(SoupServer *server);
void soup_server_disconnect(SoupServer *server);
guint soup_server_get_port(SoupServer *server);
GSList *soup_server_get_uris(SoupServer *server);
void soup_server_pause_message(SoupServer *server, gpointer message);
void soup_server_unpause_message(SoupServer *server, gpointer message);
const char *soup_server_message_get_method(SoupServerMessage *message);
SoupURI *soup_server_message_get_uri(SoupServerMessage *message);
SoupMessageHeaders *soup_server_message_get_request_headers(SoupServerMessage *message);
SoupMessageHeaders *soup_server_message_get_response_headers(SoupServerMessage *message);
SoupMessageBody *soup_server_message_get_request_body(SoupServerMessage *message);
void soup_server_message_set_status(SoupServerMessage *message, guint status, const char *reason);
void soup_server_message_set_response(SoupServerMessage *message, const char *type, SoupMemoryUse use, const char *body, gsize size);
void soup_server_message_set_redirect(SoupServerMessage *message, guint status, const char *uri);

G_END_DECLS

#endif
