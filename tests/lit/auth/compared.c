// Servers in C.
// RUN: %check_findings %s --headers shadow
#include <event2/http.h>
#include <microhttpd.h>
#include <mongoose.h>
#include <string.h>

#define API_KEY "x7Kd92mQ4LpZ81aB" // EXPECT: generic/hardcoded-credential(error, flow, message="Credential in the source: x*** (16 characters), compared with an incoming X-Api-Key")
static const char token[] = "q9Rt3LpW8sVb2Nc6"; // EXPECT: generic/hardcoded-credential(error, flow)

int CRYPTO_memcmp(const void *a, const void *b, size_t size);

static int check_token(const char *given) {
  return given && strlen(given) == strlen(token) && CRYPTO_memcmp(given, token, strlen(token)) == 0;
}

static enum MHD_Result answer(void *cls, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *upload,
                              size_t *size, void **state) {
  const char *key = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "X-Api-Key");
  const char *auth = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_AUTHORIZATION);
  char *password = NULL;
  char *user = MHD_basic_auth_get_username_password(connection, &password);
  if (strcmp(method, "POST-x7Kd92mQ4LpZ") != 0 || strcmp(url, "/x7Kd92mQ4LpZ81aC") == 0)
    return MHD_NO;
  if (key == NULL || strcmp(key, API_KEY) != 0)
    return MHD_NO;
  if (auth == NULL || strncmp(auth, "Bearer ", 7) != 0 || !check_token(auth + 7))
    return MHD_NO;
  if (!user || strcmp(user, "administrator7") != 0 || strcmp(password, "m4Vb7Xc2Zl9Kj3Hg") != 0) // EXPECT: generic/hardcoded-credential(error, flow)
    return MHD_NO;
  return MHD_YES;
}

struct MHD_Daemon *start(void) { return MHD_start_daemon(MHD_USE_AUTO, 80, NULL, NULL, &answer, NULL, MHD_OPTION_END); }

void on_event(struct evhttp_request *request, void *context) {
  struct evkeyvalq *headers = evhttp_request_get_input_headers(request);
  const char *auth = evhttp_find_header(headers, "Authorization");
  if (!auth || strcmp(auth, "Bearer eR5tY8uI3oP6aS1d")) // EXPECT: generic/hardcoded-credential(error, flow)
    evhttp_send_error(request, 401, "Unauthorized");
  if (!strcmp(evhttp_find_header(headers, "User-Agent"), "x7Kd92mQ4LpZ81aD"))
    evhttp_send_error(request, 400, "no");
}

void on_message(struct mg_connection *c, int event, void *data) {
  struct mg_http_message *message = (struct mg_http_message *)data;
  struct mg_str *auth = mg_http_get_header(message, "Authorization");
  char given[64];
  if (auth == NULL || mg_strcmp(*auth, mg_str("Bearer kL3mN8bV5cX2zQ9w")) != 0) // EXPECT: generic/hardcoded-credential(error, flow)
    mg_http_reply(c, 401, "", "no");
  mg_http_get_var(&message->body, "api_token", given, sizeof(given));
  if (strcmp(given, "hJ6gF3dS9aP2oI7u") == 0) // EXPECT: generic/hardcoded-credential(error, flow)
    mg_http_reply(c, 200, "", "yes");
}
