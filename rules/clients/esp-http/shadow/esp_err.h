/*===- esp_err.h - shadow header of ESP-IDF: error codes -----------------===*/
#ifndef PATLINT_SHADOW_ESP_ERR_H
#define PATLINT_SHADOW_ESP_ERR_H

#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef int esp_err_t;
#define ESP_OK 0
#define ESP_FAIL (-1)
#define ESP_ERR_NO_MEM 0x101
#define ESP_ERR_INVALID_ARG 0x102
#define ESP_ERR_INVALID_STATE 0x103
#define ESP_ERR_INVALID_SIZE 0x104
#define ESP_ERR_NOT_FOUND 0x105
#define ESP_ERR_NOT_SUPPORTED 0x106
#define ESP_ERR_TIMEOUT 0x107
#define ESP_ERR_INVALID_RESPONSE 0x108
const char *esp_err_to_name(esp_err_t code);
#define ESP_ERROR_CHECK(x) ((void)(x))
#define ESP_ERROR_CHECK_WITHOUT_ABORT(x) (x)
#ifdef __cplusplus
}
#endif

#endif
