#include <string.h>
#include <sys/socket.h>

void refund(int fd) {
  static const char text[] = "PUT /shopimport/refund HTTP/1.1\r\nHost: 10.0.0.2\r\n\r\n";
  send(fd, text, strlen(text), 0); /* REQUEST: PUT http://10.0.0.2/shopimport/refund auth=none */ // EXPECT: xentral/endpoint-unavailable(warning, auth=none)
}

/* What a server answers is no request. */
void answer(int fd) {
  static const char text[] = "HTTP/1.1 404 Not Found\r\nLink: /shopimport/refund\r\n\r\n";
  send(fd, text, strlen(text), 0);
}
