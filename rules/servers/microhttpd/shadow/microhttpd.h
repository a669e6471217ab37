// shadow header: what programs use of libmicrohttpd
#ifndef PATLINT_SHADOW_MICROHTTPD_H
#define PATLINT_SHADOW_MICROHTTPD_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MHD_VERSION 0x01000000
#define MHD_YES 1
#define MHD_NO 0
enum MHD_Result { MHD_Result_no = 0, MHD_Result_yes = 1 };
typedef int MHD_socket;

#define MHD_HTTP_OK 200
#define MHD_HTTP_BAD_REQUEST 400
#define MHD_HTTP_UNAUTHORIZED 401
#define MHD_HTTP_FORBIDDEN 403
#define MHD_HTTP_NOT_FOUND 404
#define MHD_HTTP_METHOD_NOT_ALLOWED 405
#define MHD_HTTP_INTERNAL_SERVER_ERROR 500
#define MHD_HTTP_METHOD_GET "GET"
#define MHD_HTTP_METHOD_HEAD "HEAD"
#define MHD_HTTP_METHOD_POST "POST"
#define MHD_HTTP_METHOD_PUT "PUT"
#define MHD_HTTP_METHOD_DELETE "DELETE"
#define MHD_HTTP_METHOD_OPTIONS "OPTIONS"
#define MHD_HTTP_VERSION_1_0 "HTTP/1.0"
#define MHD_HTTP_VERSION_1_1 "HTTP/1.1"
#define MHD_HTTP_HEADER_ACCEPT "Accept"
#define MHD_HTTP_HEADER_AUTHORIZATION "Authorization"
#define MHD_HTTP_HEADER_CONTENT_LENGTH "Content-Length"
#define MHD_HTTP_HEADER_CONTENT_TYPE "Content-Type"
#define MHD_HTTP_HEADER_COOKIE "Cookie"
#define MHD_HTTP_HEADER_HOST "Host"
#define MHD_HTTP_HEADER_LOCATION "Location"
#define MHD_HTTP_HEADER_SET_COOKIE "Set-Cookie"
#define MHD_HTTP_HEADER_WWW_AUTHENTICATE "WWW-Authenticate"

enum MHD_ValueKind {
  MHD_HEADER_KIND = 1,
  MHD_COOKIE_KIND = 2,
  MHD_POSTDATA_KIND = 4,
  MHD_GET_ARGUMENT_KIND = 8,
  MHD_FOOTER_KIND = 16
};
enum MHD_ResponseMemoryMode { MHD_RESPMEM_PERSISTENT, MHD_RESPMEM_MUST_FREE, MHD_RESPMEM_MUST_COPY };
enum MHD_FLAG {
  MHD_NO_FLAG = 0,
  MHD_USE_ERROR_LOG = 1,
  MHD_USE_DEBUG = 1,
  MHD_USE_SELECT_INTERNALLY = 8,
  MHD_USE_THREAD_PER_CONNECTION = 4,
  MHD_USE_INTERNAL_POLLING_THREAD = 8,
  MHD_USE_AUTO = 65536
};
enum MHD_OPTION {
  MHD_OPTION_END = 0,
  MHD_OPTION_CONNECTION_TIMEOUT = 3,
  MHD_OPTION_NOTIFY_COMPLETED = 4,
  MHD_OPTION_SOCK_ADDR = 6
};
enum MHD_DigestAuthAlgorithm { MHD_DIGEST_ALG_AUTO, MHD_DIGEST_ALG_MD5, MHD_DIGEST_ALG_SHA256 };

struct MHD_Daemon;
struct MHD_Connection;
struct MHD_Response;
struct MHD_PostProcessor;
struct MHD_BasicAuthInfo {
  char *username;
  size_t username_len;
  char *password;
  size_t password_len;
};

typedef enum MHD_Result (*MHD_AcceptPolicyCallback)(void *, const struct sockaddr *, socklen_t);
typedef enum MHD_Result (*MHD_AccessHandlerCallback)(void *, struct MHD_Connection *, const char *,
                                                     const char *, const char *, const char *,
                                                     size_t *, void **);
typedef enum MHD_Result (*MHD_KeyValueIterator)(void *, enum MHD_ValueKind, const char *, const char *);

struct MHD_Daemon *MHD_start_daemon(unsigned int flags, uint16_t port, MHD_AcceptPolicyCallback apc,
                                    void *apc_cls, MHD_AccessHandlerCallback dh, void *dh_cls, ...);
void MHD_stop_daemon(struct MHD_Daemon *daemon);
int MHD_get_connection_values(struct MHD_Connection *connection, enum MHD_ValueKind kind,
                              MHD_KeyValueIterator iterator, void *cls);
const char *MHD_lookup_connection_value(struct MHD_Connection *connection, enum MHD_ValueKind kind,
                                        const char *key);
enum MHD_Result MHD_lookup_connection_value_n(struct MHD_Connection *connection,
                                              enum MHD_ValueKind kind, const char *key, size_t size,
                                              const char **value, size_t *value_size);
enum MHD_Result MHD_queue_response(struct MHD_Connection *connection, unsigned int status,
                                   struct MHD_Response *response);
struct MHD_Response *MHD_create_response_from_buffer(size_t size, void *buffer,
                                                     enum MHD_ResponseMemoryMode mode);
void MHD_destroy_response(struct MHD_Response *response);
enum MHD_Result MHD_add_response_header(struct MHD_Response *response, const char *header,
                                        const char *content);
char *MHD_basic_auth_get_username_password(struct MHD_Connection *connection, char **password);
struct MHD_BasicAuthInfo *MHD_basic_auth_get_username_password3(struct MHD_Connection *connection);
enum MHD_Result MHD_queue_basic_auth_fail_response(struct MHD_Connection *connection,
                                                   const char *realm, struct MHD_Response *response);
char *MHD_digest_auth_get_username(struct MHD_Connection *connection);
int MHD_digest_auth_check(struct MHD_Connection *connection, const char *realm, const char *username,
                          const char *password, unsigned int nonce_timeout);
int MHD_digest_auth_check2(struct MHD_Connection *connection, const char *realm,
                           const char *username, const char *password, unsigned int nonce_timeout,
                           enum MHD_DigestAuthAlgorithm algo);
enum MHD_Result MHD_queue_auth_fail_response(struct MHD_Connection *connection, const char *realm,
                                             const char *opaque, struct MHD_Response *response,
                                             int signal_stale);
void MHD_free(void *ptr);

#ifdef __cplusplus
}
#endif

#endif
