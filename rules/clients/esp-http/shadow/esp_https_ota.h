/*===- esp_https_ota.h - shadow header of ESP-IDF: updates over HTTPS ----===*/
#ifndef PATLINT_SHADOW_ESP_HTTPS_OTA_H
#define PATLINT_SHADOW_ESP_HTTPS_OTA_H

#include "esp_http_client.h"

#ifdef __cplusplus
extern "C" {
#endif
typedef void *esp_https_ota_handle_t;
typedef esp_err_t (*http_client_init_cb_t)(esp_http_client_handle_t client);
typedef struct {
  const esp_http_client_config_t *http_config;
  http_client_init_cb_t http_client_init_cb;
  bool bulk_flash_erase;
  bool partial_http_download;
  int max_http_request_size;
} esp_https_ota_config_t;
esp_err_t esp_https_ota(const esp_https_ota_config_t *config);
esp_err_t esp_https_ota_begin(const esp_https_ota_config_t *config,
                              esp_https_ota_handle_t *handle);
esp_err_t esp_https_ota_perform(esp_https_ota_handle_t handle);
bool esp_https_ota_is_complete_data_received(esp_https_ota_handle_t handle);
esp_err_t esp_https_ota_finish(esp_https_ota_handle_t handle);
esp_err_t esp_https_ota_abort(esp_https_ota_handle_t handle);
int esp_https_ota_get_image_len_read(esp_https_ota_handle_t handle);
int esp_https_ota_get_image_size(esp_https_ota_handle_t handle);
#ifdef __cplusplus
}
#endif

#endif
