#pragma once
#include "c_types.h"
#ifdef __cplusplus
extern "C" {
#endif
typedef void (*espconn_connect_callback)(void *arg);
typedef struct {
  int remote_port;
  int local_port;
  uint8 remote_ip[4];
  uint8 local_ip[4];
} esp_tcp;
struct espconn {
  int type;
  int state;
  union {
    esp_tcp *tcp;
    void *udp;
  } proto;
  void *reverse;
};
sint8 espconn_send(struct espconn *c, uint8 *bytes, uint16 length);
sint8 espconn_sent(struct espconn *c, uint8 *bytes, uint16 length);
sint8 espconn_secure_send(struct espconn *c, uint8 *bytes, uint16 length);
sint8 espconn_secure_sent(struct espconn *c, uint8 *bytes, uint16 length);
sint8 espconn_connect(struct espconn *c);
sint8 espconn_secure_connect(struct espconn *c);
sint8 espconn_disconnect(struct espconn *c);
#ifdef __cplusplus
}
#endif
