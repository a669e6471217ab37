/* What the model of sockets must find. The comments say it line by line: a
 * REQUEST comment is what `patlint requests` lists for the line, an EXPECT
 * comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
 * that says nothing must stay silent. tests/clients_test.py checks it, and
 * compiles this file against the shadow headers and the real ones. */
#include <openssl/ssl.h>
#include <openssl/bio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* The word xentral makes these findings: XENTRAL_URL. */

/* --- found ------------------------------------------------------------------ */

/* In one text. */
void one_text(int fd) {
  static const char request[] = "GET /api/shopimport/status HTTP/1.1\r\n"
                                "Host: a.xentral.biz\r\n"
                                "Connection: close\r\n\r\n";
  send(fd, request, sizeof request - 1, 0); /* REQUEST: GET http://a.xentral.biz/api/shopimport/status auth=none client=socket */ // EXPECT: xentral/endpoint-unavailable(warning, certain)
}

/* Formatted, with a token. */
int formatted(int fd, const char *host, const char *number, const char *token) {
  char text[1000];
  int size = snprintf(text, sizeof text,
                      "PUT /shopimport/articletoshop/%s HTTP/1.1\r\n"
                      "Host: %s\r\n"
                      "Authorization: Bearer %s\r\n"
                      "\r\n",
                      number, host, token);
  return write(fd, text, (size_t)size) == size; /* REQUEST: PUT http://{}/shopimport/articletoshop/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
}

/* Put together, over TLS. */
void over_tls(SSL *ssl, const char *host, const char *key) {
  char text[1000];
  strcpy(text, "POST /shopimport/refund HTTP/1.0\r\n");
  strcat(text, "X-Api-Key: ");
  strcat(text, key);
  strcat(text, "\r\nHost: ");
  strcat(text, host);
  strcat(text, "\r\n\r\n");
  SSL_write(ssl, text, (int)strlen(text)); /* REQUEST: POST https://{}/shopimport/refund auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
}

/* Without a Host header: nobody knows where. */
void no_host(BIO *bio, const char *path) {
  BIO_puts(bio, "GET /shopimport/disconnect HTTP/1.0\r\n\r\n"); /* REQUEST: GET {}/shopimport/disconnect auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  BIO_printf(bio, "DELETE %s HTTP/1.0\r\n\r\n", path); /* REQUEST: DELETE {} auth=none */
}

/* To a proxy, with a whole URL. */
void through_a_proxy(int fd) {
  dprintf(fd, "GET http://a.xentral.biz/shopimport/statistics HTTP/1.1\r\nHost: a.xentral.biz\r\n\r\n"); /* REQUEST: GET http://a.xentral.biz/shopimport/statistics auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
}

/* The header lines go on elsewhere. */
void first_lines(int fd, const char *more) {
  const char *line = "GET /shopimport/auth HTTP/1.1\r\nHost: 10.0.0.2\r\n";
  send(fd, line, strlen(line), 0); /* REQUEST: GET http://10.0.0.2/shopimport/auth auth=unknown */ // EXPECT: xentral/endpoint-unavailable(warning)
  send(fd, more, strlen(more), 0);
}

/* A wrapper: the place is where the path is. */
static int ask(int fd, const char *method, const char *path, const char *token) {
  char text[1000];
  snprintf(text, sizeof text, "%s %s HTTP/1.1\r\nHost: a.xentral.biz\r\nAuthorization: Bearer %s\r\n\r\n", method, path, token);
  return send(fd, text, strlen(text), 0) > 0;
}
void through_a_wrapper(int fd, const char *token) {
  ask(fd, "POST", "/shopimport/modulelinks", token); /* REQUEST: POST http://a.xentral.biz/shopimport/modulelinks auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  ask(fd, "GET", "/v1/products", token); /* REQUEST: GET http://a.xentral.biz/v1/products auth=bearer */
}

/* A writer of anything. */
static void write_all(int fd, const char *text) {
  size_t size = strlen(text);
  while (size > 0) {
    ssize_t n = write(fd, text, size);
    if (n <= 0)
      return;
    text += n;
    size -= (size_t)n;
  }
}
void with_the_writer(int fd, const char *host) {
  char text[300];
  snprintf(text, sizeof text, "GET /shopimport/reconnect HTTP/1.1\r\nHost: %s\r\n\r\n", host);
  write_all(fd, text); /* REQUEST: GET http://{}/shopimport/reconnect auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
}

/* Printed line by line to a stream. */
void printed(int fd, const char *host, const char *token, int number) {
  FILE *stream = fdopen(fd, "r+");
  fprintf(stream, "GET /shopimport/ordertoxentral/%d", number);
  fprintf(stream, " HTTP/1.1\r\n"); /* REQUEST: GET http://{}/shopimport/ordertoxentral/{} auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  fprintf(stream, "Host: %s\r\n", host);
  fputs("Accept: */*\r\n", stream);
  fprintf(stream, "Authorization: Bearer %s\r\n", token);
  fputs("\r\n", stream);
  fflush(stream);
}

/* Written down. */
void literal_token(int fd) {
  char text[300];
  snprintf(text, sizeof text, "GET /v1/customers HTTP/1.1\r\nHost: a.xentral.biz\r\nAuthorization: Bearer %s\r\n\r\n",
           "qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  send(fd, text, strlen(text), 0); /* REQUEST: GET http://a.xentral.biz/v1/customers auth=bearer */
}

/* --- not found -------------------------------------------------------------- */

void with_basic(int fd, const char *encoded) {
  char text[300];
  snprintf(text, sizeof text, "GET /shopimport/status HTTP/1.1\r\nHost: 10.0.0.2\r\nAuthorization: Basic %s\r\n\r\n", encoded);
  send(fd, text, strlen(text), 0); /* REQUEST: GET http://10.0.0.2/shopimport/status auth=basic */
}

void with_digest(int fd, const char *answer) {
  char text[300];
  snprintf(text, sizeof text, "GET /shopimport/status HTTP/1.1\r\nHost: 10.0.0.2\r\nAuthorization: Digest %s\r\n\r\n", answer);
  send(fd, text, strlen(text), 0); /* REQUEST: GET http://10.0.0.2/shopimport/status auth=digest */
}

/* A server's answer, a body, a tunnel, another protocol. */
void no_requests(int fd, const char *body, const char *host) {
  char text[300];
  send(fd, "HTTP/1.1 200 OK\r\nLocation: /shopimport/status\r\n\r\n", 49, 0);
  snprintf(text, sizeof text, "HTTP/1.%d 302 Found\r\nLocation: /shopimport/refund HTTP/1.1\r\n\r\n", 1);
  send(fd, text, strlen(text), 0);
  send(fd, body, strlen(body), 0);
  snprintf(text, sizeof text, "CONNECT %s:443 HTTP/1.1\r\n\r\n", host);
  send(fd, text, strlen(text), 0);
  send(fd, "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\n\r\n", 52, 0);
  send(fd, "SETUP rtsp://10.0.0.2/shopimport/status RTSP/1.0\r\n\r\n", 52, 0);
  send(fd, "See GET /shopimport/status HTTP/1.1 in the manual\r\n", 51, 0);
}

/* A log in the form of a request line, a comparison. */
int logged(FILE *log, const char *line) {
  fprintf(log, "GET /shopimport/status HTTP/1.1\n");
  fprintf(stderr, "127.0.0.1 \"GET /shopimport/status HTTP/1.1\" 200\n");
  return strncmp(line, "GET /shopimport/refund HTTP/1.1", 31) == 0;
}
