/* One request for each way to use esp_http_client. `patlint requests` lists
 * what the comments say. */
#include <esp_http_client.h>

#ifndef SERVER_HOST
#define SERVER_HOST "127.0.0.1"
#define SERVER_PORT 8080
#define SERVER "http://127.0.0.1:8080"
#endif

/* cell: literal */
static void literal(void) {
  esp_http_client_config_t config = {.url = SERVER "/v1/literal"};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_perform(client); /* REQUEST: GET http://127.0.0.1:8080/v1/literal auth=none */
  esp_http_client_cleanup(client);
}

/* cell: base */
static void base(void) {
  char url[200];
  snprintf(url, sizeof url, "%s/v1/base/%d", getenv("BASE"), 7);
  esp_http_client_config_t config = {.url = url, .method = HTTP_METHOD_POST};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_set_post_field(client, "{}", 2);
  esp_http_client_perform(client); /* REQUEST: POST {}/v1/base/7 auth=none */
  esp_http_client_cleanup(client);
}

/* cell: parts */
static void parts(void) {
  esp_http_client_config_t config = {.host = SERVER_HOST, .port = SERVER_PORT, .path = "/v1/parts"};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  if (esp_http_client_open(client, 0) == ESP_OK) /* REQUEST: GET http://127.0.0.1:8080/v1/parts auth=none */
    esp_http_client_fetch_headers(client);
  esp_http_client_cleanup(client);
}

/* cell: wrapper */
static void fetch(const char *path) {
  char url[200];
  snprintf(url, sizeof url, "%s%s", getenv("BASE"), path);
  esp_http_client_config_t config = {.url = url};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_perform(client);
  esp_http_client_cleanup(client);
}
static void wrapper(void) {
  fetch("/v1/wrapper/a"); /* REQUEST: GET {}/v1/wrapper/a auth=none */
  fetch("/v1/wrapper/b"); /* REQUEST: GET {}/v1/wrapper/b auth=none */
}

/* cell: class */
struct shop {
  const char *base;
  esp_http_client_handle_t client;
};
static void shop_init(struct shop *shop, const char *base) {
  esp_http_client_config_t config = {.url = base};
  shop->base = base;
  shop->client = esp_http_client_init(&config);
}
static void shop_remove(struct shop *shop) {
  char url[200];
  snprintf(url, sizeof url, "%s/v1/class/7", shop->base);
  esp_http_client_set_url(shop->client, url); /* REQUEST: DELETE {}/v1/class/7 auth=none */
  esp_http_client_set_method(shop->client, HTTP_METHOD_DELETE);
  esp_http_client_perform(shop->client);
}
static void of_class(void) {
  struct shop shop;
  shop_init(&shop, getenv("BASE"));
  shop_remove(&shop);
}

/* cell: header */
static void header(void) {
  char line[200];
  esp_http_client_config_t config = {.url = SERVER "/v1/header"};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  snprintf(line, sizeof line, "Bearer %s", getenv("TOKEN"));
  esp_http_client_set_header(client, "Authorization", line);
  esp_http_client_perform(client); /* REQUEST: GET http://127.0.0.1:8080/v1/header auth=bearer */
  esp_http_client_cleanup(client);
}

/* cell: session */
static esp_http_client_handle_t session;
static void prepare(void) {
  esp_http_client_config_t config = {.url = SERVER "/v1/session"};
  session = esp_http_client_init(&config);
  esp_http_client_set_header(session, "X-Api-Key", getenv("TOKEN"));
}
static void of_session(void) {
  prepare();
  esp_http_client_perform(session); /* REQUEST: GET http://127.0.0.1:8080/v1/session auth=header:X-Api-Key */
  esp_http_client_cleanup(session);
}

/* cell: digest */
static void digest(void) {
  esp_http_client_config_t config = {
      .url = SERVER "/digest/account",
      .username = getenv("USER_NAME"),
      .password = getenv("PASSWORD"),
      .auth_type = HTTP_AUTH_TYPE_DIGEST,
  };
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_perform(client); /* REQUEST: GET http://127.0.0.1:8080/digest/account auth=digest */
  esp_http_client_cleanup(client);
}

int main(void) {
  literal();
  base();
  parts();
  wrapper();
  of_class();
  header();
  of_session();
  digest();
  return 0;
}
