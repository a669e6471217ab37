// RUN: %check_requests %s --headers shadow
// Other libraries' functions that take a whole request as a text.
#include <bitlbee.h>
#include <purple.h>
#include <stdio.h>
#include <string.h>

static void callback(struct http_request *request) {}

void ask(struct account *account, const char *id) {
  char text[512];
  snprintf(text, sizeof text, "POST /api/v1/statuses/%s/mute HTTP/1.1\r\nHost: social.example\r\nAuthorization: Bearer %s\r\n\r\n", id, account->token);
  http_dorequest("social.example", 443, 1, text, callback, account); // REQUEST: POST http://social.example/api/v1/statuses/{}/mute auth=bearer
}

void open_socket(PurpleSslConnection *connection, int number) {
  char *text = g_strdup_printf("GET /sockjs/%d/websocket HTTP/1.1\r\nHost: chat.example\r\nUpgrade: websocket\r\n\r\n", number);
  purple_ssl_write(connection, text, strlen(text)); // REQUEST: GET https://chat.example/sockjs/{}/websocket
}

// Near miss: what is no request.
void pong(PurpleSslConnection *connection) {
  const char *text = "PONG /api/v1/statuses";
  purple_ssl_write(connection, text, strlen(text));
}
