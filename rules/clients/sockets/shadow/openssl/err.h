/*===- err.h - shadow header of OpenSSL: errors --------------------------===*/
#ifndef PATLINT_SHADOW_OPENSSL_ERR_H
#define PATLINT_SHADOW_OPENSSL_ERR_H

#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif
unsigned long ERR_get_error(void);
unsigned long ERR_peek_error(void);
char *ERR_error_string(unsigned long code, char *to);
void ERR_error_string_n(unsigned long code, char *to, size_t size);
const char *ERR_reason_error_string(unsigned long code);
void ERR_print_errors_fp(FILE *to);
void ERR_clear_error(void);
void ERR_load_crypto_strings(void);
#ifdef __cplusplus
}
#endif

#endif
