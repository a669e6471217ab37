//===- pgmspace.h - shadow header: data in flash --------------------------===//
//
// Data in flash is ordinary data, and the functions with _P are the ordinary
// ones. Declarations only.
//
//===----------------------------------------------------------------------===//
#ifndef PATLINT_SHADOW_PGMSPACE_H
#define PATLINT_SHADOW_PGMSPACE_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#define PROGMEM
#define PGM_P const char *
#define PGM_VOID_P const void *
#define PSTR(text) (text)
typedef char prog_char;
typedef unsigned char prog_uchar;

#define pgm_read_byte(address) (*(const uint8_t *)(address))
#define pgm_read_word(address) (*(const uint16_t *)(address))
#define pgm_read_dword(address) (*(const uint32_t *)(address))
#define pgm_read_float(address) (*(const float *)(address))
#define pgm_read_ptr(address) (*(address))
#define pgm_read_byte_near(address) pgm_read_byte(address)
#define pgm_read_word_near(address) pgm_read_word(address)

#ifdef __cplusplus
extern "C" {
#endif
char *strcpy_P(char *to, const char *from);
char *strncpy_P(char *to, const char *from, size_t size);
size_t strlcpy_P(char *to, const char *from, size_t size);
char *strcat_P(char *to, const char *from);
char *strncat_P(char *to, const char *from, size_t size);
int strcmp_P(const char *a, const char *b);
int strncmp_P(const char *a, const char *b, size_t size);
int strcasecmp_P(const char *a, const char *b);
int strncasecmp_P(const char *a, const char *b, size_t size);
char *strstr_P(const char *text, const char *find);
size_t strlen_P(const char *text);
void *memcpy_P(void *to, const void *from, size_t size);
int memcmp_P(const void *a, const void *b, size_t size);
int sprintf_P(char *to, const char *format, ...);
int snprintf_P(char *to, size_t size, const char *format, ...);
int vsnprintf_P(char *to, size_t size, const char *format, va_list args);
int printf_P(const char *format, ...);
#ifdef __cplusplus
}
#endif

#endif
