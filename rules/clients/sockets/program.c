/* One request for each way to write to a socket. `patlint requests` lists
 * what the comments say. */
#include <netinet/in.h>
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif
#define TEXT(x) TEXT_(x)
#define TEXT_(x) #x
#define HOST SERVER_HOST ":" TEXT(SERVER_PORT)

static int connected(void) {
  struct sockaddr_in to = {0};
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  to.sin_family = AF_INET;
  to.sin_port = htons(SERVER_PORT);
  inet_pton(AF_INET, SERVER_HOST, &to.sin_addr);
  connect(fd, (struct sockaddr *)&to, sizeof to);
  return fd;
}

/* Reads to the end, so that the server has answered. */
static void finish(int fd) {
  char answer[1000];
  while (read(fd, answer, sizeof answer) > 0)
    ;
  close(fd);
}

/* cell: literal */
static void literal(void) {
  int fd = connected();
  const char *text = "GET /v1/literal HTTP/1.1\r\nHost: " HOST "\r\nConnection: close\r\n\r\n";
  send(fd, text, strlen(text), 0); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  finish(fd);
}

/* cell: base */
static void base(void) {
  int fd = connected();
  char text[500];
  snprintf(text, sizeof text, "GET /v1/base/%d HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n\r\n", 7,
           getenv("HOST"), getenv("PORT"));
  write(fd, text, strlen(text)); /* REQUEST: GET http://{}:{}/v1/base/7 auth=none */
  finish(fd);
}

/* cell: wrapper */
static void ask(const char *method, const char *path) {
  int fd = connected();
  char text[500];
  snprintf(text, sizeof text, "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
           method, path, HOST);
  send(fd, text, strlen(text), 0);
  finish(fd);
}
static void wrapper(void) {
  ask("POST", "/v1/wrapper/a"); /* REQUEST: POST http://127.0.0.1:8080/v1/wrapper/a auth=none */
  ask("DELETE", "/v1/wrapper/b"); /* REQUEST: DELETE http://127.0.0.1:8080/v1/wrapper/b auth=none */
}

/* cell: class */
struct shop {
  const char *host;
};
static void shop_status(const struct shop *shop) {
  int fd = connected();
  char text[500];
  snprintf(text, sizeof text, "GET /v1/class HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n", shop->host);
  send(fd, text, strlen(text), 0); /* REQUEST: GET http://127.0.0.1:8080/v1/class auth=none */
  finish(fd);
}
static void of_class(void) {
  struct shop shop = {HOST};
  shop_status(&shop);
}

/* cell: header */
static void header(void) {
  int fd = connected();
  char text[500];
  snprintf(text, sizeof text,
           "GET /v1/header HTTP/1.1\r\nHost: " HOST "\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n",
           getenv("TOKEN"));
  send(fd, text, strlen(text), 0); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
  finish(fd);
}

/* cell: printed */
static void printed(void) {
  int fd = connected();
  FILE *stream = fdopen(dup(fd), "w");
  fprintf(stream, "GET /v1/printed/%d", 8);
  fprintf(stream, " HTTP/1.1\r\n"); /* REQUEST: GET http://127.0.0.1:8080/v1/printed/8 auth=header:X-Api-Key */
  fprintf(stream, "Host: %s\r\n", HOST);
  fprintf(stream, "X-Api-Key: %s\r\n", getenv("TOKEN"));
  fputs("Connection: close\r\n\r\n", stream);
  fclose(stream);
  finish(fd);
}

/* cell: session: impossible -- a socket keeps no credential */
/* cell: digest: impossible -- a socket answers no challenge */

int main(void) {
  literal();
  base();
  wrapper();
  of_class();
  header();
  printed();
  return 0;
}
