/* One request of each kind through neon: patlint must list what a server sees
 * (tests/integration). */
#include <neon/ne_session.h>

#include <neon/ne_auth.h>
#include <neon/ne_basic.h>
#include <neon/ne_request.h>
#include <neon/ne_socket.h>
#include <neon/ne_string.h>
#include <neon/ne_uri.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

/* cell: literal */
static void literal(void) {
  ne_session *session = ne_session_create("http", SERVER_HOST, SERVER_PORT);
  ne_request *request = ne_request_create(session, "GET", "/v1/literal");
  ne_request_dispatch(request); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  ne_request_destroy(request);
  ne_session_destroy(session);
}

/* cell: base */
static void base(int number) {
  ne_uri uri;
  char path[100];
  memset(&uri, 0, sizeof uri);
  if (ne_uri_parse(getenv("BASE"), &uri))
    return;
  ne_session *session = ne_session_create(uri.scheme, uri.host, uri.port);
  ne_snprintf(path, sizeof path, "/v1/base/%d", number);
  ne_request *request = ne_request_create(session, "POST", path);
  ne_set_request_body_buffer(request, "x", 1);
  ne_request_dispatch(request);
  ne_request_destroy(request);
  ne_session_destroy(session);
  ne_uri_free(&uri);
}

/* cell: wrapper */
static void put(const char *path) {
  ne_session *session = ne_session_create("http", SERVER_HOST, SERVER_PORT);
  char *whole = ne_concat("/v1/", path, NULL);
  ne_request *request = ne_request_create(session, "PUT", whole);
  ne_request_dispatch(request);
  ne_request_destroy(request);
  ne_session_destroy(session);
  free(whole);
}
static void wrapper(void) { put("wrapper/one"); } /* REQUEST: PUT http://127.0.0.1:8080/v1/wrapper/one auth=none */

/* cell: class */
struct remote {
  ne_session *session;
  const char *prefix;
};
static void open_remote(struct remote *remote, const char *host, unsigned port) {
  remote->session = ne_session_create("http", host, port);
  remote->prefix = "/v1/class";
}
static void get_of(struct remote *remote, const char *path) {
  char *whole = ne_concat(remote->prefix, path, NULL);
  ne_request *request = ne_request_create(remote->session, "GET", whole);
  ne_request_dispatch(request);
  ne_request_destroy(request);
  free(whole);
}
static void class(void) {
  struct remote remote;
  open_remote(&remote, SERVER_HOST, SERVER_PORT);
  get_of(&remote, "/status"); /* REQUEST: GET http://127.0.0.1:8080/v1/class/status auth=none */
  ne_session_destroy(remote.session);
}

/* cell: header */
static void header(void) {
  ne_session *session = ne_session_create("http", SERVER_HOST, SERVER_PORT);
  ne_request *request = ne_request_create(session, "DELETE", "/v1/header");
  ne_print_request_header(request, "Authorization", "Bearer %s", getenv("TOKEN"));
  ne_request_dispatch(request); /* REQUEST: DELETE http://127.0.0.1:8080/v1/header auth=bearer */
  ne_request_destroy(request);
  ne_session_destroy(session);
}

/* cell: session */
static void authorise(ne_request *request, void *data, const char *method, const char *target) {
  (void)method;
  (void)target;
  ne_print_request_header(request, "Authorization", "Bearer %s", (const char *)data);
}
static void session(void) {
  ne_session *session = ne_session_create("http", SERVER_HOST, SERVER_PORT);
  ne_hook_create_request(session, authorise, getenv("TOKEN"));
  ne_request *request = ne_request_create(session, "GET", "/v1/session");
  ne_request_dispatch(request); /* REQUEST: GET http://127.0.0.1:8080/v1/session auth=bearer */
  ne_request_destroy(request);
  ne_session_destroy(session);
}

/* cell: digest */
static int account(void *data, const char *realm, int attempt, char *user, char *password) {
  (void)data;
  (void)realm;
  ne_strnzcpy(user, getenv("USER_NAME"), NE_ABUFSIZ);
  ne_strnzcpy(password, getenv("PASSWORD"), NE_ABUFSIZ);
  return attempt;
}
static void digest(void) {
  ne_session *session = ne_session_create("http", SERVER_HOST, SERVER_PORT);
  ne_set_server_auth(session, account, NULL);
  ne_request *request = ne_request_create(session, "GET", "/digest/one");
  ne_request_dispatch(request); /* REQUEST: GET http://127.0.0.1:8080/digest/one auth=digest */
  ne_request_destroy(request);
  ne_session_destroy(session);
}

/* cell: basic */
static void basic(void) {
  ne_session *session = ne_session_create("http", SERVER_HOST, SERVER_PORT);
  ne_add_server_auth(session, NE_AUTH_BASIC, account, NULL);
  ne_request *request = ne_request_create(session, "GET", "/basic/one");
  ne_request_dispatch(request); /* REQUEST: GET http://127.0.0.1:8080/basic/one auth=basic */
  ne_request_destroy(request);
  ne_session_destroy(session);
}

/* cell: methods */
static void methods(void) {
  ne_session *session = ne_session_create("http", SERVER_HOST, SERVER_PORT);
  int sink = open("/dev/null", O_WRONLY);
  ne_get(session, "/v1/methods/get", sink); /* REQUEST: GET http://127.0.0.1:8080/v1/methods/get auth=none */
  ne_delete(session, "/v1/methods/delete"); /* REQUEST: DELETE http://127.0.0.1:8080/v1/methods/delete auth=none */
  close(sink);
  ne_session_destroy(session);
}

int main(void) {
  ne_sock_init();
  literal();
  base(7); /* REQUEST: POST {}://{}:{}/v1/base/7 auth=none */
  wrapper();
  class();
  header();
  session();
  digest();
  basic();
  methods();
  ne_sock_exit();
  return 0;
}
