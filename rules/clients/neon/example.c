/* What the model of neon must find. The comments say it line by line:
 * a REQUEST comment is what `patlint requests` lists for the line, an EXPECT
 * comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A line
 * that says nothing must stay silent. tests/clients_test.py checks it,
 * and compiles this file against the real headers and the shadow header. */
#include <neon/ne_session.h>

#include <neon/ne_alloc.h>
#include <neon/ne_auth.h>
#include <neon/ne_basic.h>
#include <neon/ne_locks.h>
#include <neon/ne_props.h>
#include <neon/ne_request.h>
#include <neon/ne_string.h>
#include <neon/ne_uri.h>
#include <neon/ne_utils.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The word xentral makes these findings: XENTRAL_URL. */

/* --- found ------------------------------------------------------------------ */

void literal(const char *token) {
  ne_session *session = ne_session_create("https", "a.xentral.biz", 443);
  ne_request *request = ne_request_create(session, "GET", "/api/shopimport/status");
  ne_print_request_header(request, "Authorization", "Bearer %s", token);
  if (ne_request_dispatch(request) != NE_OK) /* REQUEST: GET https://a.xentral.biz:443/api/shopimport/status auth=bearer client=neon */ // EXPECT: xentral/endpoint-unavailable(error, certain)
    fprintf(stderr, "no answer from /shopimport/status: %s\n", ne_get_error(session));
  ne_request_destroy(request);
  ne_session_destroy(session);
}

void composed(const char *host, const char *number, const char *key) {
  ne_session *session = ne_session_create("https", host, 443);
  char *escaped = ne_path_escape(number);
  char *path = ne_concat("/shopimport/articletoshop/", escaped, NULL);
  ne_request *request = ne_request_create(session, "PUT", path);
  ne_set_request_body_buffer(request, "{}", 2);
  ne_add_request_header(request, "X-Api-Key", key);
  ne_request_dispatch(request); /* REQUEST: PUT https://{}:443/shopimport/articletoshop/{} auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error, likely)
  ne_free(path);
  ne_free(escaped);
}

/* The parts of a URL that is given. */
void from_a_url(const char *token) {
  ne_uri uri;
  memset(&uri, 0, sizeof uri);
  if (ne_uri_parse(getenv("XENTRAL_URL"), &uri))
    return;
  if (uri.port == 0)
    uri.port = ne_uri_defaultport(uri.scheme);
  ne_session *session = ne_session_create(uri.scheme, uri.host, uri.port);
  ne_buffer *path = ne_buffer_create();
  ne_buffer_concat(path, "/shopimport", "/refund", NULL);
  ne_request *request = ne_request_create(session, "POST", path->data);
  ne_print_request_header(request, "Authorization", "Bearer %s", token);
  ne_begin_request(request); /* REQUEST: POST {}://{}:{}/shopimport/refund auth=bearer */ // EXPECT: xentral/endpoint-unavailable
  ne_end_request(request);
}

/* A call for each method, without a credential. */
void methods(ne_session *session, int fd) {
  unsigned int caps;
  ne_session *own = ne_session_create("http", "localhost", 8000);
  ne_get(own, "/v1/reports", fd); /* REQUEST: GET http://localhost:8000/v1/reports auth=none */
  ne_post(own, "/shopimport/disconnect", fd, "{}"); /* REQUEST: POST http://localhost:8000/shopimport/disconnect auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  ne_put(session, "/dav/a", fd); /* REQUEST: PUT {}/dav/a auth=unknown */
  ne_delete(session, "/dav/b"); /* REQUEST: DELETE {}/dav/b auth=unknown */
  ne_mkcol(session, "/dav/c/"); /* REQUEST: MKCOL {}/dav/c/ auth=unknown */
  ne_copy(session, 1, NE_DEPTH_INFINITE, "/dav/d", "/dav/e"); /* REQUEST: COPY {}/dav/d auth=unknown */
  ne_move(session, 1, "/dav/f", "/dav/g"); /* REQUEST: MOVE {}/dav/f auth=unknown */
  ne_options2(session, "/dav/", &caps); /* REQUEST: OPTIONS {}/dav/ auth=unknown */
  ne_simple_propfind(session, "/dav/h/", NE_DEPTH_ONE, NULL, NULL, NULL); /* REQUEST: PROPFIND {}/dav/h/ auth=unknown */
}

/* A handler that makes its own request. */
void properties(const char *token) {
  ne_session *session = ne_session_create("http", "localhost", 8000);
  ne_propfind_handler *handler = ne_propfind_create(session, "/dav/i/", NE_DEPTH_ZERO);
  ne_print_request_header(ne_propfind_get_request(handler), "Authorization", "Bearer %s", token);
  ne_propfind_allprop(handler, NULL, NULL); /* REQUEST: PROPFIND http://localhost:8000/dav/i/ auth=bearer */
  ne_propfind_destroy(handler);
}

/* A wrapper: the place is where the path is. */
static int send_to(ne_session *session, const char *method, const char *path, const char *token) {
  ne_request *request = ne_request_create(session, method, path);
  ne_print_request_header(request, "Authorization", "Bearer %s", token);
  int result = ne_request_dispatch(request);
  ne_request_destroy(request);
  return result;
}
void through_a_wrapper(ne_session *session, const char *token) {
  send_to(session, "GET", "/shopimport/modulelinks", token); /* REQUEST: GET {}/shopimport/modulelinks auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  send_to(session, "DELETE", "/v1/products/7", token); /* REQUEST: DELETE {}/v1/products/7 auth=bearer */
}

/* A header for all requests of a session: what a hook writes is not known,
 * what it adds is. */
static void add_token(ne_request *request, void *data, ne_buffer *header) {
  (void)request;
  ne_buffer_concat(header, "Authorization: Bearer ", (const char *)data, "\r\n", NULL);
}
void hooked(const char *host, char *token) {
  ne_session *session = ne_session_create("https", host, 443);
  ne_hook_pre_send(session, add_token, token);
  ne_request *request = ne_request_create(session, "GET", "/shopimport/statistics");
  ne_request_dispatch(request); /* REQUEST: GET https://{}:443/shopimport/statistics auth=unknown */ // EXPECT: xentral/endpoint-unavailable(warning)
}

static void add_key(ne_request *request, void *data, const char *method, const char *target) {
  (void)method;
  (void)target;
  ne_add_request_header(request, "X-Api-Key", (const char *)data);
}
void hooked_early(const char *host, char *key, int fd) {
  ne_session *session = ne_session_create("https", host, 443);
  ne_hook_create_request(session, add_key, key);
  ne_get(session, "/shopimport/auth", fd); /* REQUEST: GET https://{}:443/shopimport/auth auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
}

void written_down(ne_session *session) {
  ne_request *request = ne_request_create(session, "GET", "/v1/customers");
  ne_add_request_header(request, "Authorization", "Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  ne_request_dispatch(request); /* REQUEST: GET {}/v1/customers auth=bearer */
}

/* --- not found -------------------------------------------------------------- */

static int account(void *data, const char *realm, int attempt, char *user, char *password) {
  (void)data;
  (void)realm;
  ne_strnzcpy(user, getenv("SHOP_USER"), NE_ABUFSIZ);
  ne_strnzcpy(password, getenv("SHOP_PASSWORD"), NE_ABUFSIZ);
  return attempt;
}

/* The interface with the account it wants; the server says how. */
void with_an_account(const char *host) {
  ne_session *session = ne_session_create("https", host, 443);
  ne_set_server_auth(session, account, NULL);
  ne_request *request = ne_request_create(session, "GET", "/shopimport/status");
  ne_request_dispatch(request); /* REQUEST: GET https://{}:443/shopimport/status auth=digest */
}
void with_basic(const char *host) {
  ne_session *session = ne_session_create("https", host, 443);
  ne_add_server_auth(session, NE_AUTH_BASIC, account, NULL);
  ne_get(session, "/shopimport/reconnect", 1); /* REQUEST: GET https://{}:443/shopimport/reconnect auth=basic */
}

/* Never sent; another path; a comparison. */
int near_misses(ne_session *session) {
  ne_request *request = ne_request_create(session, "GET", "/shopimport/status");
  ne_request_destroy(request);
  ne_get(session, "/shopimport/statistics2", 1); /* REQUEST: GET {}/shopimport/statistics2 auth=unknown */
  ne_debug(NE_DBG_HTTP, "see /shopimport/status\n");
  return ne_path_compare("/shopimport/refund", "/v1/reports");
}
