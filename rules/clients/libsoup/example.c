/* What the model of libsoup must find, in 2.4 and 3. The comments say it line
   by line: a REQUEST comment is what `patlint requests` lists for the line, an
   EXPECT comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A
   line that says nothing must stay silent. tests/clients_test.py checks it,
   and compiles this file against the shadow header. */
#include <libsoup/soup.h>

/* --- found ------------------------------------------------------------------ */

void literal(SoupSession *session, const char *token) {
  SoupMessage *msg = soup_message_new("GET", "https://a.xentral.biz/api/shopimport/status");
  char *line = g_strdup_printf("Bearer %s", token);
  soup_message_headers_append(soup_message_get_request_headers(msg), "Authorization", line);
  g_object_unref(soup_session_send(session, msg, NULL, NULL)); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=libsoup */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  g_free(line);
  g_object_unref(msg);
}

/* The header list has a name of its own. */
void named(SoupSession *session, const char *base, const char *token) {
  g_autofree char *uri = g_strconcat(base, "/shopimport/refund", NULL);
  g_autoptr(SoupMessage) msg = soup_message_new(SOUP_METHOD_PUT, uri);
  SoupMessageHeaders *headers = soup_message_get_request_headers(msg);
  g_autofree char *line = g_strconcat("Bearer ", token, NULL);
  soup_message_headers_replace(headers, "Accept", "application/json");
  soup_message_headers_replace(headers, "Authorization", line);
  g_bytes_unref(soup_session_send_and_read(session, msg, NULL, NULL)); /* REQUEST: PUT {}/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error, likely)
}

void from_uri(SoupSession *session, const char *token) {
  g_autoptr(GUri) uri = g_uri_build(G_URI_FLAGS_NONE, "https", NULL, "a.xentral.biz", -1, "/api/v1/products", "page=2", NULL);
  SoupMessage *msg = soup_message_new_from_uri("GET", uri);
  soup_message_headers_append(soup_message_get_request_headers(msg), "X-Api-Key", token);
  soup_session_send_and_read_async(session, msg, 0, NULL, NULL, NULL); /* REQUEST: GET https://a.xentral.biz/api/v1/products?page=2 auth=header:x-api-key */
}

static void got(GObject *source, GAsyncResult *result, gpointer data) {
  g_bytes_unref(soup_session_send_and_read_finish((SoupSession *)source, result, NULL));
}

typedef struct {
  SoupSession *session;
  char *base;
  char *token;
} Shop;

static Shop *shop_new(const char *base, const char *token) {
  Shop *shop = g_new0(Shop, 1);
  shop->session = soup_session_new_with_options("user-agent", "shop", NULL);
  shop->base = g_strdup(base);
  shop->token = g_strdup(token);
  return shop;
}
static void shop_send(Shop *shop, const char *method, const char *path) {
  g_autofree char *uri = g_strdup_printf("%s%s", shop->base, path);
  g_autofree char *line = g_strdup_printf("Bearer %s", shop->token);
  SoupMessage *msg = soup_message_new(method, uri);
  soup_message_headers_append(soup_message_get_request_headers(msg), "Authorization", line);
  soup_session_send_and_read_async(shop->session, msg, G_PRIORITY_DEFAULT, NULL, got, shop);
}
void wrapper(void) {
  Shop *shop = shop_new(g_getenv("BASE"), g_getenv("TOKEN"));
  shop_send(shop, "GET", "/shopimport/statistics"); /* REQUEST: GET {}/shopimport/statistics auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  shop_send(shop, "DELETE", "/v1/products/7"); /* REQUEST: DELETE {}/v1/products/7 auth=bearer */
}

void form(SoupSession *session, const char *term) {
  char *query = soup_form_encode("q", term, "page", "2", NULL);
  SoupMessage *msg = soup_message_new_from_encoded_form("GET", "https://a.xentral.biz/api/v1/search", query);
  g_object_unref(soup_session_send(session, msg, NULL, NULL)); /* REQUEST: GET https://a.xentral.biz/api/v1/search?q={}&page=2 auth=none */
}

void written_down(SoupSession *session, const char *base) {
  g_autofree char *uri = g_strconcat(base, "/v1/customers", NULL);
  SoupMessage *msg = soup_message_new("GET", uri);
  soup_message_headers_append(soup_message_get_request_headers(msg), "Authorization", "Bearer qP4tS9xWm2LkV7bR"); /* EXPECT: xentral/hardcoded-token(error, flow) */
  g_object_unref(soup_session_send(session, msg, NULL, NULL)); /* REQUEST: GET {}/v1/customers auth=bearer */
}

/* --- not found ---------------------------------------------------------------- */

static gboolean answer(SoupMessage *msg, SoupAuth *auth, gboolean retrying, gpointer password) {
  if (!retrying)
    soup_auth_authenticate(auth, "shop", (const char *)password);
  return TRUE;
}
/* Who answers the server's question sends a password: basic or digest, as the
   server likes. */
void asked(SoupSession *session, const char *base, char *password) {
  g_autofree char *uri = g_strconcat(base, "/shopimport/status", NULL);
  SoupMessage *msg = soup_message_new("GET", uri);
  g_signal_connect(msg, "authenticate", G_CALLBACK(answer), password);
  g_object_unref(soup_session_send(session, msg, NULL, NULL)); /* REQUEST: GET {}/shopimport/status auth=other */
}
/* In 2.4 the session asks. */
void session_asked(const char *base, char *password) {
  SoupSession *session = soup_session_new();
  g_autofree char *uri = g_strconcat(base, "/shopimport/status", NULL);
  SoupMessage *msg = soup_message_new("GET", uri);
  g_signal_connect(session, "authenticate", G_CALLBACK(answer), password);
  g_object_unref(soup_session_send(session, msg, NULL, NULL)); /* REQUEST: GET {}/shopimport/status auth=other */
}
/* Another signal. */
void not_asked(SoupSession *session) {
  SoupMessage *msg = soup_message_new("GET", "https://a.xentral.biz/api/v1/products");
  g_signal_connect(msg, "got-headers", G_CALLBACK(answer), NULL);
  g_object_unref(soup_session_send(session, msg, NULL, NULL)); /* REQUEST: GET https://a.xentral.biz/api/v1/products auth=none */
}

void with_basic(SoupSession *session, const char *base, const char *coded) {
  g_autofree char *uri = g_strconcat(base, "/shopimport/status", NULL);
  g_autofree char *line = g_strdup_printf("Basic %s", coded);
  SoupMessage *msg = soup_message_new("GET", uri);
  soup_message_headers_append(soup_message_get_request_headers(msg), "Authorization", line);
  g_object_unref(soup_session_send(session, msg, NULL, NULL)); /* REQUEST: GET {}/shopimport/status auth=basic */
}

/* The server's side, and what only looks like a request. */
static void handler(SoupServer *server, SoupServerMessage *msg, const char *path, GHashTable *query, gpointer data) {
  if (g_strcmp0(path, "/shopimport/status") == 0)
    soup_server_message_set_status(msg, 200, NULL);
}
void server(void) {
  SoupServer *server = soup_server_new(NULL, NULL);
  soup_server_add_handler(server, "/shopimport/status", handler, NULL, NULL);
  g_message("GET %s", "/shopimport/status");
}
void never_sent(const char *base) {
  g_autofree char *uri = g_strconcat(base, "/shopimport/status", NULL);
  g_object_unref(soup_message_new("GET", uri));
}
