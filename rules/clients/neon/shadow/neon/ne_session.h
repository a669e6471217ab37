/*===- ne_session.h - shadow header of neon ---------------------------------===
 *
 * Stands in for neon's headers where the real ones are not installed: sessions
 * and requests, the WebDAV calls, URIs, buffers and texts. Declarations only.
 *
 * Not here: sockets, XML parsers, access control, certificates but their names.
 *
 *===------------------------------------------------------------------------===*/
#ifndef PATLINT_SHADOW_NEON_NE_SESSION_H
#define PATLINT_SHADOW_NEON_NE_SESSION_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#endif

#define NE_BEGIN_DECLS
#define NE_END_DECLS
#define ne_attribute(x)

typedef long long ne_off_t;

/* Memory and texts. */
void *ne_malloc(size_t size);
void *ne_calloc(size_t size);
void *ne_realloc(void *old, size_t size);
char *ne_strdup(const char *text);
char *ne_strndup(const char *text, size_t size);
#define ne_free free
char *ne_concat(const char *text, ...);
char *ne_token(char **text, char separator);
char *ne_qtoken(char **text, char separator, const char *quotes);
char *ne_shave(char *text, const char *blanks);
char *ne_strclean(char *text);
char *ne_base64(const unsigned char *text, size_t size);
size_t ne_unbase64(const char *text, unsigned char **out);
size_t ne_snprintf(char *out, size_t size, const char *format, ...);
size_t ne_vsnprintf(char *out, size_t size, const char *format, va_list list);
int ne_strcasecmp(const char *a, const char *b);
int ne_strncasecmp(const char *a, const char *b, size_t size);
char *ne_strerror(int number, char *buffer, size_t size);
#define ne_strnzcpy(TO, FROM, SIZE)                                            \
  do {                                                                         \
    strncpy(TO, FROM, (SIZE) - 1);                                             \
    (TO)[(SIZE) - 1] = '\0';                                                   \
  } while (0)

typedef struct {
  char *data;
  size_t used, length;
} ne_buffer;
ne_buffer *ne_buffer_create(void);
ne_buffer *ne_buffer_ncreate(size_t size);
#define ne_buffer_size(BUFFER) ((BUFFER)->used - 1)
void ne_buffer_concat(ne_buffer *buffer, ...);
void ne_buffer_zappend(ne_buffer *buffer, const char *text);
void ne_buffer_append(ne_buffer *buffer, const char *text, size_t size);
size_t ne_buffer_snprintf(ne_buffer *buffer, size_t most, const char *format,
                          ...);
#define ne_buffer_czappend(BUFFER, TEXT)                                       \
  ne_buffer_append((BUFFER), (TEXT), sizeof((TEXT)) - 1)
void ne_buffer_clear(ne_buffer *buffer);
void ne_buffer_grow(ne_buffer *buffer, size_t size);
void ne_buffer_altered(ne_buffer *buffer);
char *ne_buffer_finish(ne_buffer *buffer);
void ne_buffer_destroy(ne_buffer *buffer);

/* URIs. */
typedef struct {
  char *scheme, *host, *userinfo;
  unsigned int port;
  char *path, *query, *fragment;
} ne_uri;
int ne_uri_parse(const char *text, ne_uri *uri);
char *ne_uri_unparse(const ne_uri *uri);
ne_uri *ne_uri_resolve(const ne_uri *base, const ne_uri *relative,
                       ne_uri *result);
int ne_uri_cmp(const ne_uri *a, const ne_uri *b);
ne_uri *ne_uri_copy(ne_uri *to, const ne_uri *from);
void ne_uri_free(ne_uri *uri);
unsigned int ne_uri_defaultport(const char *scheme);
#define NE_PATH_NONRES (0x0001)
#define NE_PATH_NONURI (0x0002)
char *ne_path_escape(const char *path);
char *ne_path_escapef(const char *path, unsigned int flags);
char *ne_path_unescape(const char *path);
char *ne_path_parent(const char *path);
int ne_path_compare(const char *a, const char *b);
int ne_path_childof(const char *parent, const char *child);
int ne_path_has_trailing_slash(const char *path);

/* Utilities. */
#define NE_FEATURE_SSL (1)
#define NE_FEATURE_ZLIB (2)
#define NE_FEATURE_IPV6 (3)
#define NE_FEATURE_LFS (4)
#define NE_FEATURE_SOCKS (5)
#define NE_FEATURE_TS_SSL (6)
#define NE_FEATURE_I18N (7)
#define NE_DBG_SOCKET (1 << 0)
#define NE_DBG_HTTP (1 << 1)
#define NE_DBG_XML (1 << 2)
#define NE_DBG_HTTPAUTH (1 << 3)
#define NE_DBG_HTTPPLAIN (1 << 4)
#define NE_DBG_LOCKS (1 << 5)
#define NE_DBG_XMLPARSE (1 << 6)
#define NE_DBG_HTTPBODY (1 << 7)
#define NE_DBG_SSL (1 << 8)
#define NE_DBG_FLUSH (1 << 30)
#define NE_DEBUG ne_debug
extern int ne_debug_mask;
void ne_debug_init(FILE *stream, int mask);
void ne_debug(int channel, const char *format, ...);
const char *ne_version_string(void);
int ne_version_match(int major, int minor);
int ne_has_support(int feature);
int ne_sock_init(void);
void ne_sock_exit(void);
void ne_i18n_init(const char *encoding);
void ne_oom_callback(void (*callback)(void));
typedef struct {
  int major_version, minor_version, code, klass;
  char *reason_phrase;
} ne_status;

/* Sessions. */
typedef struct ne_session_s ne_session;
typedef struct ne_request_s ne_request;
typedef struct ne_inet_addr_s ne_inet_addr;
typedef struct ne_ssl_certificate_s ne_ssl_certificate;
typedef struct ne_ssl_client_cert_s ne_ssl_client_cert;
typedef struct ne_ssl_dname_s ne_ssl_dname;
enum ne_sock_sversion { NE_SOCK_SOCKSV4, NE_SOCK_SOCKSV4A, NE_SOCK_SOCKSV5 };
typedef enum ne_session_flag_e {
  NE_SESSFLAG_PERSIST = 0, NE_SESSFLAG_ICYPROTO, NE_SESSFLAG_SSLv2,
  NE_SESSFLAG_RFC4918, NE_SESSFLAG_CONNAUTH, NE_SESSFLAG_TLS_SNI,
  NE_SESSFLAG_EXPECT100, NE_SESSFLAG_SHAREPOINT, NE_SESSFLAG_LAST
} ne_session_flag;
typedef enum {
  ne_status_lookup = 0, ne_status_connecting, ne_status_connected,
  ne_status_sending, ne_status_recving, ne_status_disconnected
} ne_session_status;
typedef union ne_session_status_info_u {
  struct {
    const char *hostname;
  } lu;
  struct {
    const char *hostname;
    const ne_inet_addr *address;
  } ci;
  struct {
    const char *hostname;
  } cd;
  struct {
    ne_off_t progress, total;
  } sr;
} ne_session_status_info;
typedef void (*ne_progress)(void *data, ne_off_t progress, ne_off_t total);
typedef void (*ne_notify_status)(void *data, ne_session_status status,
                                 const ne_session_status_info *info);
#define NE_SSL_NOTYETVALID (0x01)
#define NE_SSL_EXPIRED (0x02)
#define NE_SSL_IDMISMATCH (0x04)
#define NE_SSL_UNTRUSTED (0x08)
#define NE_SSL_BADCHAIN (0x10)
#define NE_SSL_REVOKED (0x40)
typedef int (*ne_ssl_verify_fn)(void *data, int failures,
                                const ne_ssl_certificate *certificate);
typedef void (*ne_ssl_provide_fn)(void *data, ne_session *session,
                                  const ne_ssl_dname *const *names, int count);
ne_session *ne_session_create(const char *scheme, const char *host,
                              unsigned int port);
void ne_session_destroy(ne_session *session);
void ne_close_connection(ne_session *session);
void ne_session_proxy(ne_session *session, const char *host, unsigned int port);
void ne_session_socks_proxy(ne_session *session, enum ne_sock_sversion version,
                            const char *host, unsigned int port,
                            const char *user, const char *password);
void ne_session_system_proxy(ne_session *session, unsigned int flags);
void ne_set_session_flag(ne_session *session, ne_session_flag flag, int value);
int ne_get_session_flag(ne_session *session, ne_session_flag flag);
void ne_set_progress(ne_session *session, ne_progress progress, void *data);
void ne_set_notifier(ne_session *session, ne_notify_status f, void *data);
void ne_set_session_private(ne_session *session, const char *id, void *data);
void *ne_get_session_private(ne_session *session, const char *id);
void ne_ssl_set_verify(ne_session *session, ne_ssl_verify_fn f, void *data);
void ne_ssl_set_clicert(ne_session *session, const ne_ssl_client_cert *cert);
void ne_ssl_trust_cert(ne_session *session, const ne_ssl_certificate *cert);
void ne_ssl_trust_default_ca(ne_session *session);
void ne_ssl_provide_clicert(ne_session *session, ne_ssl_provide_fn f,
                            void *data);
ne_ssl_certificate *ne_ssl_cert_read(const char *file);
void ne_set_read_timeout(ne_session *session, int timeout);
void ne_set_connect_timeout(ne_session *session, int timeout);
void ne_set_useragent(ne_session *session, const char *product);
int ne_version_pre_http11(ne_session *session);
const char *ne_get_server_hostport(ne_session *session);
const char *ne_get_scheme(ne_session *session);
void ne_fill_server_uri(ne_session *session, ne_uri *uri);
void ne_set_error(ne_session *session, const char *format, ...);
const char *ne_get_error(ne_session *session);
void ne_redirect_register(ne_session *session);
const ne_uri *ne_redirect_location(ne_session *session);

/* Accounts. */
#define NE_ABUFSIZ (256)
#define NE_AUTH_BASIC (0x0001)
#define NE_AUTH_DIGEST (0x0080)
#define NE_AUTH_LEGACY_DIGEST (0x0002)
#define NE_AUTH_NEGOTIATE (0x0004)
#define NE_AUTH_GSSAPI (0x0008)
#define NE_AUTH_NTLM (0x0010)
#define NE_AUTH_SSPI (0x0020)
#define NE_AUTH_GSSAPI_ONLY (0x0040)
#define NE_AUTH_DEFAULT (0x1000)
#define NE_AUTH_ALL (0x2000)
#define NE_AUTH_PROXY (0x4000)
typedef int (*ne_auth_creds)(void *data, const char *realm, int attempt,
                             char *user, char *password);
typedef int (*ne_auth_provide)(void *data, int attempt, unsigned protocol,
                               const char *realm, char *user, char *password,
                               size_t size);
void ne_set_server_auth(ne_session *session, ne_auth_creds f, void *data);
void ne_set_proxy_auth(ne_session *session, ne_auth_creds f, void *data);
void ne_add_server_auth(ne_session *session, unsigned protocol, ne_auth_creds f,
                        void *data);
void ne_add_proxy_auth(ne_session *session, unsigned protocol, ne_auth_creds f,
                       void *data);
void ne_add_auth(ne_session *session, unsigned protocol, ne_auth_provide f,
                 void *data);
void ne_forget_auth(ne_session *session);

/* Requests. */
#define NE_OK (0)
#define NE_ERROR (1)
#define NE_LOOKUP (2)
#define NE_AUTH (3)
#define NE_PROXYAUTH (4)
#define NE_CONNECT (5)
#define NE_TIMEOUT (6)
#define NE_FAILED (7)
#define NE_RETRY (8)
#define NE_REDIRECT (9)
typedef ssize_t (*ne_provide_body)(void *data, char *buffer, size_t size);
typedef int (*ne_accept_response)(void *data, ne_request *request,
                                  const ne_status *status);
typedef int (*ne_block_reader)(void *data, const char *block, size_t size);
typedef enum ne_request_flag_e {
  NE_REQFLAG_EXPECT100 = 0, NE_REQFLAG_IDEMPOTENT, NE_REQFLAG_LAST
} ne_request_flag;
ne_request *ne_request_create(ne_session *session, const char *method,
                              const char *path);
void ne_set_request_body_buffer(ne_request *request, const char *buffer,
                                size_t size);
void ne_set_request_body_fd(ne_request *request, int fd, ne_off_t offset,
                            ne_off_t length);
void ne_set_request_body_provider(ne_request *request, ne_off_t length,
                                  ne_provide_body f, void *data);
int ne_accept_2xx(void *data, ne_request *request, const ne_status *status);
int ne_accept_always(void *data, ne_request *request, const ne_status *status);
int ne_accept_207(void *data, ne_request *request, const ne_status *status);
void ne_add_response_body_reader(ne_request *request, ne_accept_response accept,
                                 ne_block_reader reader, void *data);
const char *ne_get_response_header(ne_request *request, const char *name);
void *ne_response_header_iterate(ne_request *request, void *cursor,
                                 const char **name, const char **value);
void ne_add_request_header(ne_request *request, const char *name,
                           const char *value);
void ne_print_request_header(ne_request *request, const char *name,
                             const char *format, ...);
int ne_request_dispatch(ne_request *request);
const ne_status *ne_get_status(const ne_request *request);
ne_session *ne_get_session(const ne_request *request);
void ne_request_destroy(ne_request *request);
int ne_begin_request(ne_request *request);
int ne_end_request(ne_request *request);
ssize_t ne_read_response_block(ne_request *request, char *buffer, size_t size);
int ne_discard_response(ne_request *request);
int ne_read_response_to_fd(ne_request *request, int fd);
void ne_set_request_flag(ne_request *request, ne_request_flag flag, int value);
void ne_set_request_private(ne_request *request, const char *id, void *data);
void *ne_get_request_private(ne_request *request, const char *id);

typedef void (*ne_create_request_fn)(ne_request *request, void *data,
                                     const char *method, const char *target);
typedef void (*ne_pre_send_fn)(ne_request *request, void *data,
                               ne_buffer *header);
typedef void (*ne_post_headers_fn)(ne_request *request, void *data,
                                   const ne_status *status);
typedef int (*ne_post_send_fn)(ne_request *request, void *data,
                               const ne_status *status);
typedef void (*ne_destroy_req_fn)(ne_request *request, void *data);
typedef void (*ne_destroy_sess_fn)(void *data);
void ne_hook_create_request(ne_session *session, ne_create_request_fn f,
                            void *data);
void ne_hook_pre_send(ne_session *session, ne_pre_send_fn f, void *data);
void ne_hook_post_headers(ne_session *session, ne_post_headers_fn f,
                          void *data);
void ne_hook_post_send(ne_session *session, ne_post_send_fn f, void *data);
void ne_hook_destroy_request(ne_session *session, ne_destroy_req_fn f,
                             void *data);
void ne_hook_destroy_session(ne_session *session, ne_destroy_sess_fn f,
                             void *data);
void ne_unhook_create_request(ne_session *session, ne_create_request_fn f,
                              void *data);
void ne_unhook_pre_send(ne_session *session, ne_pre_send_fn f, void *data);
void ne_unhook_post_headers(ne_session *session, ne_post_headers_fn f,
                            void *data);
void ne_unhook_post_send(ne_session *session, ne_post_send_fn f, void *data);

/* One call for each method. */
#define NE_DEPTH_ZERO (0)
#define NE_DEPTH_ONE (1)
#define NE_DEPTH_INFINITE (2)
typedef struct {
  const char *type, *subtype, *charset;
  char *value;
} ne_content_type;
typedef struct {
  unsigned int dav_class1, dav_class2, dav_executable;
} ne_server_capabilities;
typedef struct {
  ne_off_t start, end, total;
} ne_content_range;
#define NE_CAP_DAV_CLASS1 (0x0001)
#define NE_CAP_DAV_CLASS2 (0x0002)
#define NE_CAP_DAV_CLASS3 (0x0004)
int ne_get(ne_session *session, const char *path, int fd);
int ne_put(ne_session *session, const char *path, int fd);
int ne_post(ne_session *session, const char *path, int fd, const char *body);
int ne_get_range(ne_session *session, const char *path, ne_content_range *range,
                 int fd);
int ne_copy(ne_session *session, int overwrite, int depth, const char *from,
            const char *to);
int ne_move(ne_session *session, int overwrite, const char *from,
            const char *to);
int ne_delete(ne_session *session, const char *path);
int ne_mkcol(ne_session *session, const char *path);
int ne_getmodtime(ne_session *session, const char *path, time_t *time);
int ne_options(ne_session *session, const char *path,
               ne_server_capabilities *caps);
int ne_options2(ne_session *session, const char *path, unsigned int *caps);
void ne_add_depth_header(ne_request *request, int depth);
int ne_get_content_type(ne_request *request, ne_content_type *type);
int ne_simple_request(ne_session *session, ne_request *request);

/* XML, properties and locks. */
typedef struct ne_xml_parser_s ne_xml_parser;
typedef int ne_xml_startelm_cb(void *data, int parent, const char *space,
                               const char *name, const char **attributes);
typedef int ne_xml_endelm_cb(void *data, int state, const char *space,
                             const char *name);
typedef int ne_xml_cdata_cb(void *data, int state, const char *text,
                            size_t size);
ne_xml_parser *ne_xml_create(void);
void ne_xml_push_handler(ne_xml_parser *parser, ne_xml_startelm_cb *start,
                         ne_xml_cdata_cb *text, ne_xml_endelm_cb *end,
                         void *data);
int ne_xml_failed(ne_xml_parser *parser);
const char *ne_xml_get_error(ne_xml_parser *parser);
const char *ne_xml_get_attr(ne_xml_parser *parser, const char **attributes,
                            const char *space, const char *name);
int ne_xml_parse(ne_xml_parser *parser, const char *block, size_t size);
int ne_xml_parse_v(void *parser, const char *block, size_t size);
void ne_xml_destroy(ne_xml_parser *parser);
int ne_xml_parse_response(ne_request *request, ne_xml_parser *parser);
int ne_xml_dispatch_request(ne_request *request, ne_xml_parser *parser);
typedef struct {
  const char *nspace, *name;
} ne_propname;
typedef struct ne_prop_result_set_s ne_prop_result_set;
typedef void (*ne_props_result)(void *data, const ne_uri *uri,
                                const ne_prop_result_set *results);
typedef int (*ne_propset_iterator)(void *data, const ne_propname *name,
                                   const char *value, const ne_status *status);
enum ne_proppatch_optype { ne_propset, ne_propremove };
typedef struct {
  const ne_propname *name;
  enum ne_proppatch_optype type;
  const char *value;
} ne_proppatch_operation;
const char *ne_propset_value(const ne_prop_result_set *set,
                             const ne_propname *name);
const ne_status *ne_propset_status(const ne_prop_result_set *set,
                                   const ne_propname *name);
void *ne_propset_private(const ne_prop_result_set *set);
int ne_propset_iterate(const ne_prop_result_set *set, ne_propset_iterator f,
                       void *data);
int ne_simple_propfind(ne_session *session, const char *path, int depth,
                       const ne_propname *names, ne_props_result f, void *data);
int ne_proppatch(ne_session *session, const char *path,
                 const ne_proppatch_operation *operations);
int ne_propnames(ne_session *session, const char *path, int depth,
                 ne_props_result f, void *data);
typedef struct ne_propfind_handler_s ne_propfind_handler;
typedef void *(*ne_props_create_complex)(void *data, const ne_uri *uri);
typedef void (*ne_props_destroy_complex)(void *data, void *complex);
ne_propfind_handler *ne_propfind_create(ne_session *session, const char *path,
                                        int depth);
ne_xml_parser *ne_propfind_get_parser(ne_propfind_handler *handler);
ne_request *ne_propfind_get_request(ne_propfind_handler *handler);
void *ne_propfind_current_private(ne_propfind_handler *handler);
void ne_propfind_set_private(ne_propfind_handler *handler,
                             ne_props_create_complex create,
                             ne_props_destroy_complex destroy, void *data);
int ne_propfind_allprop(ne_propfind_handler *handler, ne_props_result f,
                        void *data);
int ne_propfind_named(ne_propfind_handler *handler, const ne_propname *names,
                      ne_props_result f, void *data);
void ne_propfind_destroy(ne_propfind_handler *handler);
enum ne_lock_scope { ne_lockscope_exclusive, ne_lockscope_shared };
enum ne_lock_type { ne_locktype_write };
struct ne_lock {
  ne_uri uri;
  int depth;
  enum ne_lock_type type;
  enum ne_lock_scope scope;
  char *token, *owner;
  long timeout;
};
#define NE_TIMEOUT_INFINITE -1
#define NE_TIMEOUT_INVALID -2
typedef struct ne_lock_store_s ne_lock_store;
typedef void (*ne_lock_result)(void *data, const struct ne_lock *lock,
                               const ne_uri *uri, const ne_status *status);
struct ne_lock *ne_lock_create(void);
struct ne_lock *ne_lock_copy(const struct ne_lock *lock);
void ne_lock_free(struct ne_lock *lock);
void ne_lock_destroy(struct ne_lock *lock);
ne_lock_store *ne_lockstore_create(void);
void ne_lockstore_register(ne_lock_store *store, ne_session *session);
void ne_lockstore_destroy(ne_lock_store *store);
void ne_lockstore_add(ne_lock_store *store, struct ne_lock *lock);
void ne_lockstore_remove(ne_lock_store *store, struct ne_lock *lock);
struct ne_lock *ne_lockstore_first(ne_lock_store *store);
struct ne_lock *ne_lockstore_next(ne_lock_store *store);
struct ne_lock *ne_lockstore_findbyuri(ne_lock_store *store, const ne_uri *uri);
int ne_lock(ne_session *session, struct ne_lock *lock);
int ne_unlock(ne_session *session, const struct ne_lock *lock);
int ne_lock_refresh(ne_session *session, struct ne_lock *lock);
int ne_lock_discover(ne_session *session, const char *path, ne_lock_result f,
                     void *data);
void ne_lock_using_resource(ne_request *request, const char *path, int depth);
void ne_lock_using_parent(ne_request *request, const char *path);

#ifdef __cplusplus
}
#endif

#endif
