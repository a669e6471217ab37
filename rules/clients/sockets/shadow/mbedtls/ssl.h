/*===- ssl.h - shadow header of Mbed TLS ---------------------------------===*/
#ifndef PATLINT_SHADOW_MBEDTLS_SSL_H
#define PATLINT_SHADOW_MBEDTLS_SSL_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct mbedtls_ssl_context {
  void *configuration;
} mbedtls_ssl_context;
#define MBEDTLS_ERR_SSL_WANT_READ (-0x6900)
#define MBEDTLS_ERR_SSL_WANT_WRITE (-0x6880)
void mbedtls_ssl_init(mbedtls_ssl_context *ssl);
int mbedtls_ssl_handshake(mbedtls_ssl_context *ssl);
int mbedtls_ssl_read(mbedtls_ssl_context *ssl, unsigned char *to, size_t size);
int mbedtls_ssl_write(mbedtls_ssl_context *ssl, const unsigned char *bytes, size_t size);
int mbedtls_ssl_close_notify(mbedtls_ssl_context *ssl);
void mbedtls_ssl_free(mbedtls_ssl_context *ssl);
#ifdef __cplusplus
}
#endif

#endif
