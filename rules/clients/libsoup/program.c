/* Sends one request for each cell below to a server on 127.0.0.1. What the
   server sees must be what `patlint requests` lists for this file
   (docs/adding-a-client.md). */
#include <libsoup/soup.h>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

static void finish(GBytes *answer) {
  if (answer)
    g_bytes_unref(answer);
}

// cell: literal
static void literal(void) {
  SoupSession *session = soup_session_new();
  SoupMessage *msg = soup_message_new("GET", SERVER "/v1/literal");
  finish(soup_session_send_and_read(session, msg, NULL, NULL)); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none client=libsoup */
  g_object_unref(msg);
  g_object_unref(session);
}

// cell: base
static void base(void) {
  SoupSession *session = soup_session_new();
  char *uri = g_strdup_printf("%s/v1/base/%d", g_getenv("BASE"), 7);
  SoupMessage *msg = soup_message_new(SOUP_METHOD_POST, uri);
  GBytes *body = g_bytes_new_static("body", 4);
  soup_message_set_request_body_from_bytes(msg, "text/plain", body);
  finish(soup_session_send_and_read(session, msg, NULL, NULL)); /* REQUEST: POST {}/v1/base/7 auth=none */
  g_bytes_unref(body);
  g_free(uri);
  g_object_unref(msg);
  g_object_unref(session);
}

// cell: wrapper
static void send_to(const char *method, const char *path) {
  SoupSession *session = soup_session_new();
  char *uri = g_strconcat(g_getenv("BASE"), path, NULL);
  SoupMessage *msg = soup_message_new(method, uri);
  finish(soup_session_send_and_read(session, msg, NULL, NULL));
  g_free(uri);
  g_object_unref(msg);
  g_object_unref(session);
}
static void wrapper(void) {
  send_to("DELETE", "/v1/wrapper");     /* REQUEST: DELETE {}/v1/wrapper auth=none */
  send_to("GET", "/v1/wrapper/again");  /* REQUEST: GET {}/v1/wrapper/again auth=none */
}

// cell: class
typedef struct {
  SoupSession *session;
  GUri *base;
} Orders;
static Orders *orders_new(const char *base) {
  Orders *self = g_new0(Orders, 1);
  self->session = soup_session_new();
  self->base = g_uri_parse(base, SOUP_HTTP_URI_FLAGS, NULL);
  return self;
}
static void orders_show(Orders *self, const char *path) {
  GUri *uri = g_uri_parse_relative(self->base, path, SOUP_HTTP_URI_FLAGS, NULL);
  SoupMessage *msg = soup_message_new_from_uri("GET", uri);
  finish(soup_session_send_and_read(self->session, msg, NULL, NULL));
  g_object_unref(msg);
  g_uri_unref(uri);
}
static void member(void) {
  Orders *orders = orders_new(SERVER);
  orders_show(orders, "/v1/class/a8?all=1"); /* REQUEST: GET http://127.0.0.1:8080/v1/class/a8?all=1 auth=none */
  g_uri_unref(orders->base);
  g_object_unref(orders->session);
  g_free(orders);
}

// cell: header
static void header(void) {
  SoupSession *session = soup_session_new();
  SoupMessage *msg = soup_message_new("PUT", SERVER "/v1/header");
  char *line = g_strconcat("Bearer ", g_getenv("TOKEN"), NULL);
  soup_message_headers_append(soup_message_get_request_headers(msg), "Authorization", line);
  finish(soup_session_send_and_read(session, msg, NULL, NULL)); /* REQUEST: PUT http://127.0.0.1:8080/v1/header auth=bearer */
  g_free(line);
  g_object_unref(msg);
  g_object_unref(session);
}

// cell: session: impossible -- a session has no headers of its own, and answers questions of the server only
static void vendor(void) {
  SoupSession *session = soup_session_new();
  SoupMessage *msg = soup_message_new("HEAD", SERVER "/v1/vendor");
  soup_message_headers_replace(soup_message_get_request_headers(msg), "X-Api-Key", g_getenv("TOKEN"));
  finish(soup_session_send_and_read(session, msg, NULL, NULL)); /* REQUEST: HEAD http://127.0.0.1:8080/v1/vendor auth=header:x-api-key */
  g_object_unref(msg);
  g_object_unref(session);
}

// cell: digest
static gboolean answer(SoupMessage *msg, SoupAuth *auth, gboolean retrying, gpointer data) {
  (void)msg, (void)data;
  if (!retrying)
    soup_auth_authenticate(auth, g_getenv("USER_NAME"), g_getenv("PASSWORD"));
  return !retrying;
}
static void digest(void) {
  SoupSession *session = soup_session_new();
  SoupMessage *msg = soup_message_new("GET", SERVER "/digest/v1/asked");
  g_signal_connect(msg, "authenticate", G_CALLBACK(answer), NULL);
  finish(soup_session_send_and_read(session, msg, NULL, NULL)); /* REQUEST: GET http://127.0.0.1:8080/digest/v1/asked auth=other */
  g_object_unref(msg);
  g_object_unref(session);
}

// cell: basic
static void basic(void) {
  SoupSession *session = soup_session_new();
  char *uri = g_strdup_printf("http://%s:%s@" SERVER_HOST ":%d/basic/v1/user", g_getenv("USER_NAME"), g_getenv("PASSWORD"), SERVER_PORT);
  SoupMessage *msg = soup_message_new("GET", uri);
  finish(soup_session_send_and_read(session, msg, NULL, NULL)); // REQUEST: GET http://***@127.0.0.1:8080/basic/v1/user auth=basic
  g_free(uri);
  g_object_unref(msg);
  g_object_unref(session);
}

// cell: form
static void form(void) {
  SoupSession *session = soup_session_new();
  char *fields = soup_form_encode("page", "2", "q", "a b", NULL);
  SoupMessage *msg = soup_message_new_from_encoded_form("GET", SERVER "/v1/form", fields);
  finish(soup_session_send_and_read(session, msg, NULL, NULL)); /* REQUEST: GET http://127.0.0.1:8080/v1/form?page=2&q=a+b auth=none */
  g_object_unref(msg);
  g_object_unref(session);
}

// cell: async
static void done(GObject *source, GAsyncResult *result, gpointer loop) {
  finish(soup_session_send_and_read_finish(SOUP_SESSION(source), result, NULL));
  g_main_loop_quit((GMainLoop *)loop);
}
static void async(void) {
  GMainLoop *loop = g_main_loop_new(NULL, FALSE);
  SoupSession *session = soup_session_new();
  SoupMessage *msg = soup_message_new("GET", SERVER "/v1/async");
  soup_session_send_and_read_async(session, msg, G_PRIORITY_DEFAULT, NULL, done, loop); /* REQUEST: GET http://127.0.0.1:8080/v1/async auth=none */
  g_main_loop_run(loop);
  g_object_unref(msg);
  g_object_unref(session);
  g_main_loop_unref(loop);
}

int main(void) {
  literal();
  base();
  wrapper();
  member();
  header();
  vendor();
  digest();
  basic();
  form();
  async();
  return 0;
}
