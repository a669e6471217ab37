#pragma once
/* The names of Espressif's first SDK: where its headers are missing, functions
   and variables with these words would be lost. */
#include <stddef.h>
#include <stdint.h>
#ifndef LOCAL
#define LOCAL static
#endif
#ifndef ICACHE_FLASH_ATTR
#define ICACHE_FLASH_ATTR
#endif
#ifndef ICACHE_RODATA_ATTR
#define ICACHE_RODATA_ATTR
#endif
#ifndef ICACHE_RAM_ATTR
#define ICACHE_RAM_ATTR
#endif
#ifndef STORE_ATTR
#define STORE_ATTR
#endif
#include "esp_attr.h"
typedef uint8_t uint8;
typedef int8_t sint8;
typedef uint16_t uint16;
typedef int16_t sint16;
typedef uint32_t uint32;
typedef int32_t sint32;
typedef int8_t err_t;
#ifdef __cplusplus
extern "C" {
#endif
int os_sprintf(char *to, const char *format, ...);
int os_snprintf(char *to, size_t size, const char *format, ...);
int ets_sprintf(char *to, const char *format, ...);
int os_printf(const char *format, ...);
size_t os_strlen(const char *s);
char *os_strcpy(char *to, const char *from);
char *os_strncpy(char *to, const char *from, size_t n);
char *os_strcat(char *to, const char *from);
char *os_strstr(const char *a, const char *b);
int os_strcmp(const char *a, const char *b);
int os_memcmp(const void *a, const void *b, size_t n);
void *os_memcpy(void *to, const void *from, size_t n);
void *os_memset(void *to, int c, size_t n);
void *os_malloc(size_t n);
void *os_zalloc(size_t n);
void os_free(void *p);
#ifdef __cplusplus
}
#endif
