/*===- esp_log.h - shadow header of ESP-IDF: logging ---------------------===*/
#ifndef PATLINT_SHADOW_ESP_LOG_H
#define PATLINT_SHADOW_ESP_LOG_H

#include "esp_err.h"

#ifdef __cplusplus
extern "C" {
#endif
typedef enum {
  ESP_LOG_NONE,
  ESP_LOG_ERROR,
  ESP_LOG_WARN,
  ESP_LOG_INFO,
  ESP_LOG_DEBUG,
  ESP_LOG_VERBOSE
} esp_log_level_t;
void esp_log_level_set(const char *tag, esp_log_level_t level);
void esp_log_write(esp_log_level_t level, const char *tag, const char *format, ...);
#define ESP_LOGE(tag, ...) esp_log_write(ESP_LOG_ERROR, tag, __VA_ARGS__)
#define ESP_LOGW(tag, ...) esp_log_write(ESP_LOG_WARN, tag, __VA_ARGS__)
#define ESP_LOGI(tag, ...) esp_log_write(ESP_LOG_INFO, tag, __VA_ARGS__)
#define ESP_LOGD(tag, ...) esp_log_write(ESP_LOG_DEBUG, tag, __VA_ARGS__)
#define ESP_LOGV(tag, ...) esp_log_write(ESP_LOG_VERBOSE, tag, __VA_ARGS__)
#define ESP_LOG_BUFFER_HEX(tag, buffer, size) ((void)(tag), (void)(buffer), (void)(size))
#ifdef __cplusplus
}
#endif

#endif
