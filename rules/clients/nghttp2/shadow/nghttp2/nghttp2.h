/* shadow header */
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <nghttp2/nghttp2ver.h>

#define NGHTTP2_PROTO_VERSION_ID "h2"
#define NGHTTP2_CLIENT_MAGIC "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
#define NGHTTP2_CLIENT_MAGIC_LEN 24
#define NGHTTP2_DEFAULT_WEIGHT 16
#define NGHTTP2_INITIAL_WINDOW_SIZE 65535

enum {
  NGHTTP2_ERR_EOF = -507,
  NGHTTP2_ERR_WOULDBLOCK = -504,
  NGHTTP2_ERR_CALLBACK_FAILURE = -902
};
typedef enum {
  NGHTTP2_NV_FLAG_NONE = 0,
  NGHTTP2_NV_FLAG_NO_INDEX = 0x01,
  NGHTTP2_NV_FLAG_NO_COPY_NAME = 0x02,
  NGHTTP2_NV_FLAG_NO_COPY_VALUE = 0x04
} nghttp2_nv_flag;
typedef enum { NGHTTP2_FLAG_NONE = 0, NGHTTP2_FLAG_END_STREAM = 0x01, NGHTTP2_FLAG_END_HEADERS = 0x04 } nghttp2_flag;
enum { NGHTTP2_DATA_FLAG_NONE = 0, NGHTTP2_DATA_FLAG_EOF = 0x01 };
typedef enum { NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS = 0x03, NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE = 0x04 } nghttp2_settings_id;
typedef enum { NGHTTP2_HCAT_REQUEST = 0, NGHTTP2_HCAT_RESPONSE = 1 } nghttp2_headers_category;

typedef struct nghttp2_session nghttp2_session;
typedef struct nghttp2_session_callbacks nghttp2_session_callbacks;
typedef struct nghttp2_option nghttp2_option;

typedef struct {
  uint8_t *name;
  uint8_t *value;
  size_t namelen;
  size_t valuelen;
  uint8_t flags;
} nghttp2_nv;
typedef struct {
  int32_t stream_id;
  int32_t weight;
  uint8_t exclusive;
} nghttp2_priority_spec;
typedef struct {
  int32_t settings_id;
  uint32_t value;
} nghttp2_settings_entry;
typedef union {
  int fd;
  void *ptr;
} nghttp2_data_source;
typedef ssize_t (*nghttp2_data_source_read_callback)(nghttp2_session *session, int32_t stream, uint8_t *buffer, size_t size, uint32_t *flags,
                                                     nghttp2_data_source *source, void *data);
typedef struct {
  nghttp2_data_source source;
  nghttp2_data_source_read_callback read_callback;
} nghttp2_data_provider;
typedef struct nghttp2_data_provider2 nghttp2_data_provider2;
typedef ssize_t (*nghttp2_send_callback)(nghttp2_session *session, const uint8_t *bytes, size_t size, int flags, void *data);

#ifdef __cplusplus
extern "C" {
#endif
int nghttp2_session_callbacks_new(nghttp2_session_callbacks **made);
void nghttp2_session_callbacks_del(nghttp2_session_callbacks *callbacks);
void nghttp2_session_callbacks_set_send_callback(nghttp2_session_callbacks *callbacks, nghttp2_send_callback call);
int nghttp2_session_client_new(nghttp2_session **made, const nghttp2_session_callbacks *callbacks, void *data);
int nghttp2_session_client_new2(nghttp2_session **made, const nghttp2_session_callbacks *callbacks, void *data, const nghttp2_option *option);
int nghttp2_session_server_new(nghttp2_session **made, const nghttp2_session_callbacks *callbacks, void *data);
void nghttp2_session_del(nghttp2_session *session);
int nghttp2_session_send(nghttp2_session *session);
int nghttp2_session_recv(nghttp2_session *session);
ssize_t nghttp2_session_mem_send(nghttp2_session *session, const uint8_t **bytes);
ssize_t nghttp2_session_mem_recv(nghttp2_session *session, const uint8_t *bytes, size_t size);
int nghttp2_session_want_read(nghttp2_session *session);
int nghttp2_session_want_write(nghttp2_session *session);
int nghttp2_session_set_stream_user_data(nghttp2_session *session, int32_t stream, void *data);
void *nghttp2_session_get_stream_user_data(nghttp2_session *session, int32_t stream);
int nghttp2_submit_settings(nghttp2_session *session, uint8_t flags, const nghttp2_settings_entry *entries, size_t count);
int32_t nghttp2_submit_request(nghttp2_session *session, const nghttp2_priority_spec *priority, const nghttp2_nv *fields, size_t count,
                               const nghttp2_data_provider *body, void *data);
int32_t nghttp2_submit_request2(nghttp2_session *session, const nghttp2_priority_spec *priority, const nghttp2_nv *fields, size_t count,
                                const nghttp2_data_provider2 *body, void *data);
int32_t nghttp2_submit_headers(nghttp2_session *session, uint8_t flags, int32_t stream, const nghttp2_priority_spec *priority,
                               const nghttp2_nv *fields, size_t count, void *data);
int nghttp2_submit_response(nghttp2_session *session, int32_t stream, const nghttp2_nv *fields, size_t count,
                            const nghttp2_data_provider *body);
int32_t nghttp2_submit_push_promise(nghttp2_session *session, uint8_t flags, int32_t stream, const nghttp2_nv *fields, size_t count, void *data);
const char *nghttp2_strerror(int code);
#ifdef __cplusplus
}
#endif
