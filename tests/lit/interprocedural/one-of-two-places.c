// RUN: %check_requests %s --headers shadow
// A handle whose URL was set at one of several places: what was set with one URL
// is not sent with the other.
#include <esp_http_client.h>

esp_http_client_handle_t client;
char access_token[256];
void init(void) {
  esp_http_client_config_t config = {.url = "https://api.example/v1"};
  client = esp_http_client_init(&config);
}

static int token(void) {
  esp_http_client_set_url(client, "https://accounts.example/token"); // REQUEST: POST https://accounts.example/token
  esp_http_client_set_method(client, HTTP_METHOD_POST);
  esp_http_client_set_header(client, "Accept", "*/*");
  return esp_http_client_perform(client);
}

// Sent again with a new token: on the same handle.
void playing(void) {
  while (1) {
    token();
    esp_http_client_set_url(client, "https://api.example/v1/playing"); // REQUEST: GET https://api.example/v1/playing auth=header:Authorization
    esp_http_client_set_method(client, HTTP_METHOD_GET);
    esp_http_client_set_header(client, "Authorization", access_token);
  retry:;
    int error = esp_http_client_perform(client);
    if (error) {
      token();
      goto retry;
    }
  }
}

void either(int all) {
  esp_http_client_config_t config = {.url = "https://shop.example/"};
  esp_http_client_handle_t own = esp_http_client_init(&config);
  if (all) {
    esp_http_client_set_url(own, "https://shop.example/all"); // REQUEST: DELETE https://shop.example/all auth=none
    esp_http_client_set_method(own, HTTP_METHOD_DELETE);
  } else {
    esp_http_client_set_url(own, "https://shop.example/some"); // REQUEST: POST https://shop.example/some auth=header:Authorization
    esp_http_client_set_method(own, HTTP_METHOD_POST);
    esp_http_client_set_header(own, "Authorization", access_token);
  }
  esp_http_client_perform(own);
}

// Set for both at one place: either method goes with the URL.
void bothMethods(int all) {
  esp_http_client_config_t config = {.url = "https://shop.example/"};
  esp_http_client_handle_t own = esp_http_client_init(&config);
  esp_http_client_set_url(own, "https://shop.example/both"); // REQUEST: ? https://shop.example/both
  esp_http_client_set_method(own, all ? HTTP_METHOD_DELETE : HTTP_METHOD_POST);
  esp_http_client_perform(own);
}
