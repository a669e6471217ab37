// RUN: %check_requests %s --headers shadow
// RUN: %check_requests %s --headers auto
// The first SDK of Espressif, whose headers are not there: their words in front
// of functions and variables, and their names for what C has.
#include "esp_common.h"
#include "espconn.h"
#include "lwip/api.h"

LOCAL const char *header = "GET /v1/current.json?q=Rome HTTP/1.1\r\nHost: api.example.com\r\n\r\n";

void ICACHE_FLASH_ATTR connected(void *arg) {
  struct espconn *c = arg;
  char text[200];
  os_sprintf(text, "GET /h?x=%d HTTP/1.1\r\nHost: api.example.com\r\n\r\n", 1);
  espconn_sent(c, (uint8 *)text, os_strlen(text)); // REQUEST: GET http://api.example.com/h?x=1
}
LOCAL void task(struct netconn *connection) {
  netconn_write(connection, (void *)header, os_strlen(header), NETCONN_COPY); // REQUEST: GET http://api.example.com/v1/current.json?q=Rome
}
