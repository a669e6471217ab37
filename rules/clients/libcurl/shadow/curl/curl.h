/*===- curl.h - shadow header of libcurl ---------------------------------===*
 *
 * Stands in for <curl/curl.h> where the real one is not installed: the easy
 * interface with its options by their real numbers, lists, forms, the URL
 * interface, the shared formatted output, and what programs use of the multi
 * and share interfaces. Declarations only; C and C++.
 *
 * Not here: the macros that check the types of option arguments.
 *
 *===--------------------------------------------------------------------===*/
#ifndef PATLINT_SHADOW_CURL_H
#define PATLINT_SHADOW_CURL_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <time.h>
#ifndef _WIN32
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#endif

#define LIBCURL_VERSION "8.8.0"
#define LIBCURL_VERSION_MAJOR 8
#define LIBCURL_VERSION_MINOR 8
#define LIBCURL_VERSION_PATCH 0
#define CURL_VERSION_BITS(x, y, z) ((x) << 16 | (y) << 8 | (z))
#define LIBCURL_VERSION_NUM CURL_VERSION_BITS(8, 8, 0)
#define CURL_AT_LEAST_VERSION(x, y, z)                                         \
  (LIBCURL_VERSION_NUM >= CURL_VERSION_BITS(x, y, z))
#define CURL_DEPRECATED(version, message)
#define CURL_EXTERN extern

#ifdef __cplusplus
extern "C" {
#endif

typedef void CURL;
typedef void CURLSH;
typedef void CURLM;
typedef struct Curl_URL CURLU;
typedef struct curl_mime curl_mime;
typedef struct curl_mimepart curl_mimepart;
typedef int64_t curl_off_t;
typedef int curl_socket_t;
#define CURL_SOCKET_BAD (-1)
#define CURL_FORMAT_CURL_OFF_T "ld"
#define CURL_FORMAT_CURL_OFF_TU "lu"

#include "constants.h"

/* Lists, forms. */
struct curl_slist {
  char *data;
  struct curl_slist *next;
};
struct curl_slist *curl_slist_append(struct curl_slist *list, const char *data);
void curl_slist_free_all(struct curl_slist *list);

struct curl_blob {
  void *data;
  size_t len;
  unsigned int flags;
};

struct curl_httppost {
  struct curl_httppost *next;
  char *name, *contents, *buffer, *contenttype, *showfilename;
  long namelength, contentslength, bufferlength, flags;
  struct curl_slist *contentheader;
  struct curl_httppost *more;
  void *userp;
  curl_off_t contentlen;
};
struct curl_forms {
  CURLformoption option;
  const char *value;
};
CURLFORMcode curl_formadd(struct curl_httppost **first,
                          struct curl_httppost **last, ...);
void curl_formfree(struct curl_httppost *form);

/* Callbacks. */
typedef size_t (*curl_write_callback)(char *, size_t, size_t, void *);
typedef size_t (*curl_read_callback)(char *, size_t, size_t, void *);
typedef int (*curl_seek_callback)(void *, curl_off_t, int);
typedef void (*curl_free_callback)(void *);
typedef int (*curl_progress_callback)(void *, double, double, double, double);
typedef int (*curl_xferinfo_callback)(void *, curl_off_t, curl_off_t,
                                      curl_off_t, curl_off_t);
typedef int (*curl_debug_callback)(CURL *, curl_infotype, char *, size_t,
                                   void *);
typedef CURLcode (*curl_ssl_ctx_callback)(CURL *, void *, void *);
typedef int (*curl_sockopt_callback)(void *, curl_socket_t, curlsocktype);
struct curl_sockaddr {
  int family, socktype, protocol;
  unsigned int addrlen;
#ifndef _WIN32
  struct sockaddr addr;
#endif
};
typedef curl_socket_t (*curl_opensocket_callback)(void *, curlsocktype,
                                                  struct curl_sockaddr *);
typedef int (*curl_closesocket_callback)(void *, curl_socket_t);
struct curl_khkey {
  const char *key;
  size_t len;
  enum curl_khtype keytype;
};
struct curl_fileinfo {
  char *filename;
  curlfiletype filetype;
  time_t time;
  unsigned int perm;
  int uid, gid;
  curl_off_t size;
  long int hardlinks;
  unsigned int flags;
  char *b_data;
  size_t b_size, b_used;
};

/* Easy interface. */
CURLcode curl_global_init(long flags);
CURLcode curl_global_init_mem(long flags, void *(*)(size_t), void (*)(void *),
                              void *(*)(void *, size_t),
                              char *(*)(const char *),
                              void *(*)(size_t, size_t));
void curl_global_cleanup(void);
CURLsslset curl_global_sslset(curl_sslbackend id, const char *name,
                              const void *available);
CURL *curl_easy_init(void);
CURLcode curl_easy_setopt(CURL *handle, CURLoption option, ...);
CURLcode curl_easy_perform(CURL *handle);
void curl_easy_cleanup(CURL *handle);
CURLcode curl_easy_getinfo(CURL *handle, CURLINFO info, ...);
CURL *curl_easy_duphandle(CURL *handle);
void curl_easy_reset(CURL *handle);
CURLcode curl_easy_recv(CURL *handle, void *buffer, size_t length, size_t *n);
CURLcode curl_easy_send(CURL *handle, const void *buffer, size_t length,
                        size_t *n);
CURLcode curl_easy_upkeep(CURL *handle);
CURLcode curl_easy_pause(CURL *handle, int bitmask);
const char *curl_easy_strerror(CURLcode code);
char *curl_easy_escape(CURL *handle, const char *string, int length);
char *curl_easy_unescape(CURL *handle, const char *string, int length,
                         int *outlength);
char *curl_escape(const char *string, int length);
char *curl_unescape(const char *string, int length);
void curl_free(void *p);
char *curl_getenv(const char *variable);
char *curl_version(void);
time_t curl_getdate(const char *p, const time_t *unused);
int curl_strequal(const char *one, const char *other);
int curl_strnequal(const char *one, const char *other, size_t n);

struct curl_certinfo {
  int num_of_certs;
  struct curl_slist **certinfo;
};
typedef struct {
  CURLversion age;
  const char *version;
  unsigned int version_num;
  const char *host;
  int features;
  const char *ssl_version;
  long ssl_version_num;
  const char *libz_version;
  const char *const *protocols;
} curl_version_info_data;
curl_version_info_data *curl_version_info(CURLversion age);
#define CURL_VERSION_IPV6 (1 << 0)
#define CURL_VERSION_SSL (1 << 2)
#define CURL_VERSION_LIBZ (1 << 3)
#define CURL_VERSION_ASYNCHDNS (1 << 7)
#define CURL_VERSION_HTTP2 (1 << 16)

/* Multipart bodies. */
curl_mime *curl_mime_init(CURL *easy);
void curl_mime_free(curl_mime *mime);
curl_mimepart *curl_mime_addpart(curl_mime *mime);
CURLcode curl_mime_name(curl_mimepart *part, const char *name);
CURLcode curl_mime_filename(curl_mimepart *part, const char *name);
CURLcode curl_mime_type(curl_mimepart *part, const char *type);
CURLcode curl_mime_encoder(curl_mimepart *part, const char *encoding);
CURLcode curl_mime_data(curl_mimepart *part, const char *data, size_t size);
CURLcode curl_mime_filedata(curl_mimepart *part, const char *name);
CURLcode curl_mime_data_cb(curl_mimepart *part, curl_off_t size,
                           curl_read_callback, curl_seek_callback,
                           curl_free_callback, void *arg);
CURLcode curl_mime_subparts(curl_mimepart *part, curl_mime *parts);
CURLcode curl_mime_headers(curl_mimepart *part, struct curl_slist *headers,
                           int take_ownership);

/* Headers of the answer. */
struct curl_header {
  char *name, *value;
  size_t amount, index;
  unsigned int origin;
  void *anchor;
};
#define CURLH_HEADER (1 << 0)
CURLHcode curl_easy_header(CURL *easy, const char *name, size_t index,
                           unsigned int origin, int request,
                           struct curl_header **out);
struct curl_header *curl_easy_nextheader(CURL *easy, unsigned int origin,
                                         int request, struct curl_header *prev);

/* URL interface. */
#define CURLU_DEFAULT_PORT (1 << 0)
#define CURLU_NO_DEFAULT_PORT (1 << 1)
#define CURLU_DEFAULT_SCHEME (1 << 2)
#define CURLU_NON_SUPPORT_SCHEME (1 << 3)
#define CURLU_PATH_AS_IS (1 << 4)
#define CURLU_DISALLOW_USER (1 << 5)
#define CURLU_URLDECODE (1 << 6)
#define CURLU_URLENCODE (1 << 7)
#define CURLU_APPENDQUERY (1 << 8)
#define CURLU_GUESS_SCHEME (1 << 9)
#define CURLU_NO_AUTHORITY (1 << 10)
#define CURLU_ALLOW_SPACE (1 << 11)
#define CURLU_PUNYCODE (1 << 12)
CURLU *curl_url(void);
void curl_url_cleanup(CURLU *handle);
CURLU *curl_url_dup(const CURLU *handle);
CURLUcode curl_url_get(const CURLU *handle, CURLUPart what, char **part,
                       unsigned int flags);
CURLUcode curl_url_set(CURLU *handle, CURLUPart what, const char *part,
                       unsigned int flags);
const char *curl_url_strerror(CURLUcode code);

/* Multi and share interfaces. */
typedef struct CURLMsg {
  CURLMSG msg;
  CURL *easy_handle;
  union {
    void *whatever;
    CURLcode result;
  } data;
} CURLMsg;
struct curl_waitfd {
  curl_socket_t fd;
  short events;
  short revents;
};
#define CURL_WAIT_POLLIN 1
#define CURL_WAIT_POLLPRI 2
#define CURL_WAIT_POLLOUT 4
#define CURL_POLL_NONE 0
#define CURL_POLL_IN 1
#define CURL_POLL_OUT 2
#define CURL_POLL_INOUT 3
#define CURL_POLL_REMOVE 4
#define CURL_CSELECT_IN 1
#define CURL_CSELECT_OUT 2
#define CURL_CSELECT_ERR 4
#define CURL_SOCKET_TIMEOUT CURL_SOCKET_BAD
#define CURLPIPE_NOTHING 0L
#define CURLPIPE_MULTIPLEX 2L
#define CURL_PUSH_OK 0
#define CURL_PUSH_DENY 1
struct curl_pushheaders;
char *curl_pushheader_bynum(struct curl_pushheaders *h, size_t num);
char *curl_pushheader_byname(struct curl_pushheaders *h, const char *name);
typedef int (*curl_push_callback)(CURL *, CURL *, size_t,
                                  struct curl_pushheaders *, void *);
typedef int (*curl_socket_callback)(CURL *, curl_socket_t, int, void *,
                                    void *);
typedef int (*curl_multi_timer_callback)(CURLM *, long, void *);
CURLM *curl_multi_init(void);
CURLMcode curl_multi_cleanup(CURLM *multi);
CURLMcode curl_multi_add_handle(CURLM *multi, CURL *easy);
CURLMcode curl_multi_remove_handle(CURLM *multi, CURL *easy);
#ifndef _WIN32
CURLMcode curl_multi_fdset(CURLM *multi, fd_set *read, fd_set *write,
                           fd_set *exc, int *max);
#endif
CURLMcode curl_multi_wait(CURLM *multi, struct curl_waitfd extra[],
                          unsigned int n, int timeout, int *ready);
CURLMcode curl_multi_poll(CURLM *multi, struct curl_waitfd extra[],
                          unsigned int n, int timeout, int *ready);
CURLMcode curl_multi_wakeup(CURLM *multi);
CURLMcode curl_multi_perform(CURLM *multi, int *running);
CURLMsg *curl_multi_info_read(CURLM *multi, int *left);
const char *curl_multi_strerror(CURLMcode code);
CURLMcode curl_multi_socket(CURLM *multi, curl_socket_t s, int *running);
CURLMcode curl_multi_socket_action(CURLM *multi, curl_socket_t s, int events,
                                   int *running);
CURLMcode curl_multi_socket_all(CURLM *multi, int *running);
CURLMcode curl_multi_timeout(CURLM *multi, long *milliseconds);
CURLMcode curl_multi_setopt(CURLM *multi, CURLMoption option, ...);
CURLMcode curl_multi_assign(CURLM *multi, curl_socket_t s, void *p);
typedef void (*curl_lock_function)(CURL *, curl_lock_data, curl_lock_access,
                                   void *);
typedef void (*curl_unlock_function)(CURL *, curl_lock_data, void *);
CURLSH *curl_share_init(void);
CURLSHcode curl_share_setopt(CURLSH *share, CURLSHoption option, ...);
CURLSHcode curl_share_cleanup(CURLSH *share);
const char *curl_share_strerror(CURLSHcode code);

/* Web sockets. */
struct curl_ws_frame {
  int age, flags;
  curl_off_t offset, bytesleft;
  size_t len;
};
CURLcode curl_ws_recv(CURL *easy, void *buffer, size_t length, size_t *n,
                      const struct curl_ws_frame **meta);
CURLcode curl_ws_send(CURL *easy, const void *buffer, size_t length, size_t *n,
                      curl_off_t fragment, unsigned int flags);

/* Formatted output. */
int curl_mprintf(const char *format, ...);
int curl_mfprintf(FILE *file, const char *format, ...);
int curl_msprintf(char *buffer, const char *format, ...);
int curl_msnprintf(char *buffer, size_t size, const char *format, ...);
int curl_mvprintf(const char *format, va_list args);
int curl_mvfprintf(FILE *file, const char *format, va_list args);
int curl_mvsprintf(char *buffer, const char *format, va_list args);
int curl_mvsnprintf(char *buffer, size_t size, const char *format,
                    va_list args);
char *curl_maprintf(const char *format, ...);
char *curl_mvaprintf(const char *format, va_list args);

#ifdef __cplusplus
}
#endif

#endif
