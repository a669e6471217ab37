// RUN: %check_requests %s --headers shadow
// A task, given to FreeRTOS, whose handle is a variable of the file: waiting for
// a semaphore does not change it.
#include "esp_http_client.h"

esp_http_client_handle_t handle;
extern QueueHandle_t sign;

void task(void *arg) {
  esp_http_client_config_t config = {
      .url = "http://api.example.com/v3/now.json",
  };
  handle = esp_http_client_init(&config);
  esp_http_client_set_method(handle, HTTP_METHOD_GET);
  while (1) {
    xSemaphoreTake(sign, portMAX_DELAY);
    esp_http_client_open(handle, 0); // REQUEST: GET http://api.example.com/v3/now.json auth=none
    esp_http_client_close(handle);
    xSemaphoreGive(sign);
  }
}
void start(void) { xTaskCreatePinnedToCore(task, "http_run", 8192, NULL, 3, NULL, 0); }
