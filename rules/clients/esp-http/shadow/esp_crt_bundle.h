/*===- esp_crt_bundle.h - shadow header of ESP-IDF: certificates ---------===*/
#ifndef PATLINT_SHADOW_ESP_CRT_BUNDLE_H
#define PATLINT_SHADOW_ESP_CRT_BUNDLE_H

#include "esp_err.h"

#ifdef __cplusplus
extern "C" {
#endif
esp_err_t esp_crt_bundle_attach(void *configuration);
#ifdef __cplusplus
}
#endif

#endif
