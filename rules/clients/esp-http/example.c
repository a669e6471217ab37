/* What the model of esp_http_client must find. The comments say it line by
 * line: a REQUEST comment is what `patlint requests` lists for the line, an
 * EXPECT comment what `patlint` finds there (CONTRIBUTING.md, "Lit tests"). A
 * line that says nothing must stay silent. tests/clients_test.py checks it,
 * and compiles this file against the shadow headers. */
#include <esp_http_client.h>
#include <esp_https_ota.h>
#include <esp_log.h>

/* The word xentral makes these findings: XENTRAL_URL. */

static const char *TAG = "shop";

static esp_err_t on_event(esp_http_client_event_t *event) {
  ESP_LOGI(TAG, "event %d of /shopimport/status", event->event_id);
  return ESP_OK;
}

/* --- found ------------------------------------------------------------------ */

void url_in_the_configuration(const char *token) {
  char line[200];
  esp_http_client_config_t config = {
      .url = "https://a.xentral.biz/api/shopimport/status",
      .event_handler = on_event,
      .timeout_ms = 5000,
  };
  esp_http_client_handle_t client = esp_http_client_init(&config);
  snprintf(line, sizeof line, "Bearer %s", token);
  esp_http_client_set_header(client, "Authorization", line);
  esp_http_client_perform(client); /* REQUEST: GET https://a.xentral.biz/api/shopimport/status auth=bearer client=esp-http */ // EXPECT: xentral/endpoint-unavailable(error, certain)
  esp_http_client_cleanup(client);
}

void method_in_the_configuration(const char *base, int number, const char *token) {
  char url[200];
  snprintf(url, sizeof url, "%s/shopimport/articletoshop/%d", base, number);
  esp_http_client_config_t config = {0};
  config.url = url;
  config.method = HTTP_METHOD_PUT;
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_set_header(client, "X-Api-Key", token);
  esp_http_client_set_post_field(client, "{}", 2);
  esp_http_client_perform(client); /* REQUEST: PUT {}/shopimport/articletoshop/{} auth=header:X-Api-Key */ // EXPECT: xentral/endpoint-unavailable(error)
  esp_http_client_cleanup(client);
}

void parts_in_the_configuration(const char *host) {
  esp_http_client_config_t config = {
      .host = "10.0.0.2",
      .port = 8080,
      .path = "/shopimport/statistics",
      .query = "page=1",
      .transport_type = HTTP_TRANSPORT_OVER_TCP,
  };
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_perform(client); /* REQUEST: GET http://10.0.0.2:8080/shopimport/statistics?page=1 auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
  esp_http_client_config_t other = {
      .host = host,
      .path = "/v1/products",
      .transport_type = HTTP_TRANSPORT_OVER_SSL,
  };
  client = esp_http_client_init(&other);
  esp_http_client_perform(client); /* REQUEST: GET https://{}/v1/products auth=none */
}

/* One handle for several requests. */
void set_later(const char *base, const char *token) {
  char url[200];
  esp_http_client_config_t config = {.url = "http://10.0.0.2/v1/products"};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_set_header(client, "Authorization", token);
  esp_http_client_perform(client); /* REQUEST: GET http://10.0.0.2/v1/products auth=header:Authorization */
  esp_http_client_set_url(client, "/shopimport/refund"); /* REQUEST: POST http://10.0.0.2/shopimport/refund auth=header:Authorization */ // EXPECT: xentral/endpoint-unavailable(error)
  esp_http_client_set_method(client, HTTP_METHOD_POST);
  esp_http_client_perform(client);
  snprintf(url, sizeof url, "%s/shopimport/disconnect", base);
  esp_http_client_set_url(client, url); /* REQUEST: DELETE {}/shopimport/disconnect auth=header:Authorization */ // EXPECT: xentral/endpoint-unavailable(error)
  esp_http_client_set_method(client, HTTP_METHOD_DELETE);
  esp_http_client_perform(client);
  esp_http_client_cleanup(client);
}

void as_a_stream(const char *body) {
  esp_http_client_config_t config = {.url = "http://10.0.0.2/shopimport/auth", .method = HTTP_METHOD_POST};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  if (esp_http_client_open(client, (int)strlen(body)) != ESP_OK) /* REQUEST: POST http://10.0.0.2/shopimport/auth auth=none */ // EXPECT: xentral/endpoint-unavailable(warning)
    return;
  esp_http_client_write(client, body, (int)strlen(body));
  esp_http_client_fetch_headers(client);
  esp_http_client_cleanup(client);
}

void update(void) {
  esp_http_client_config_t config = {.url = "https://10.0.0.2/firmware/shop.bin"};
  esp_https_ota_config_t ota = {.http_config = &config};
  esp_https_ota(&ota); /* REQUEST: GET https://10.0.0.2/firmware/shop.bin auth=none */
}

/* A header of a wrapper. */
static void authorize(esp_http_client_handle_t client, const char *token) {
  char line[200];
  snprintf(line, sizeof line, "Bearer %s", token);
  esp_http_client_set_header(client, "Authorization", line);
}
static esp_err_t get(const char *path, const char *token) {
  char url[200];
  snprintf(url, sizeof url, "https://%s%s", "a.xentral.biz", path);
  esp_http_client_config_t config = {.url = url};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  authorize(client, token);
  esp_err_t result = esp_http_client_perform(client);
  esp_http_client_cleanup(client);
  return result;
}
void through_a_wrapper(const char *token) {
  get("/api/shopimport/modulelinks", token); /* REQUEST: GET https://a.xentral.biz/api/shopimport/modulelinks auth=bearer */ // EXPECT: xentral/endpoint-unavailable(error)
  get("/api/v1/products", token); /* REQUEST: GET https://a.xentral.biz/api/v1/products auth=bearer */
}

/* Written down. */
void literal_token(void) {
  esp_http_client_config_t config = {.url = "https://a.xentral.biz/v1/customers"};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_set_header(client, "Authorization", "Bearer qP4tS9xWm2LkV7bR"); // EXPECT: xentral/hardcoded-token(error, flow)
  esp_http_client_perform(client); /* REQUEST: GET https://a.xentral.biz/v1/customers auth=bearer */
}

/* --- not found -------------------------------------------------------------- */

void digest(const char *base, const char *user, const char *password) {
  char url[200];
  snprintf(url, sizeof url, "%s/shopimport/status", base);
  esp_http_client_config_t config = {
      .url = url,
      .username = user,
      .password = password,
      .auth_type = HTTP_AUTH_TYPE_DIGEST,
  };
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_perform(client); /* REQUEST: GET {}/shopimport/status auth=digest */
}

void basic(const char *password) {
  esp_http_client_config_t config = {.url = "http://10.0.0.2/shopimport/status"};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_set_username(client, "shop");
  esp_http_client_set_password(client, password);
  esp_http_client_set_authtype(client, HTTP_AUTH_TYPE_BASIC);
  esp_http_client_perform(client); /* REQUEST: GET http://10.0.0.2/shopimport/status auth=basic */
}

/* Made, and never sent. */
void never_sent(void) {
  esp_http_client_config_t config = {.url = "http://10.0.0.2/shopimport/status"};
  esp_http_client_handle_t client = esp_http_client_init(&config);
  esp_http_client_cleanup(client);
}
