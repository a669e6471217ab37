/*===- ssl.h - shadow header of OpenSSL ----------------------------------===*
 *
 * Stands in for <openssl/ssl.h>: what a client calls to connect, to write and
 * to read. Declarations only.
 *
 *===---------------------------------------------------------------------===*/
#ifndef PATLINT_SHADOW_OPENSSL_SSL_H
#define PATLINT_SHADOW_OPENSSL_SSL_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "bio.h"

#ifdef __cplusplus
extern "C" {
#endif
typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;
typedef struct ssl_method_st SSL_METHOD;
typedef struct ssl_session_st SSL_SESSION;
typedef struct ssl_cipher_st SSL_CIPHER;
typedef struct x509_st X509;
#define SSL_VERIFY_NONE 0
#define SSL_VERIFY_PEER 1
#define SSL_ERROR_NONE 0
#define SSL_ERROR_SSL 1
#define SSL_ERROR_WANT_READ 2
#define SSL_ERROR_WANT_WRITE 3
#define SSL_ERROR_SYSCALL 5
#define SSL_ERROR_ZERO_RETURN 6
#define SSL_FILETYPE_PEM 1
#define SSL_MODE_AUTO_RETRY 4
#define SSL_OP_NO_SSLv2 0
#define SSL_OP_NO_SSLv3 0x02000000
int SSL_library_init(void);
void SSL_load_error_strings(void);
const SSL_METHOD *TLS_method(void);
const SSL_METHOD *TLS_client_method(void);
const SSL_METHOD *SSLv23_method(void);
const SSL_METHOD *SSLv23_client_method(void);
const SSL_METHOD *TLSv1_2_client_method(void);
SSL_CTX *SSL_CTX_new(const SSL_METHOD *method);
void SSL_CTX_free(SSL_CTX *context);
long SSL_CTX_set_options(SSL_CTX *context, unsigned long options);
long SSL_CTX_set_mode(SSL_CTX *context, long mode);
void SSL_CTX_set_verify(SSL_CTX *context, int mode, int (*callback)(int, void *));
int SSL_CTX_set_default_verify_paths(SSL_CTX *context);
int SSL_CTX_load_verify_locations(SSL_CTX *context, const char *file, const char *folder);
int SSL_CTX_use_certificate_file(SSL_CTX *context, const char *file, int type);
int SSL_CTX_use_PrivateKey_file(SSL_CTX *context, const char *file, int type);
SSL *SSL_new(SSL_CTX *context);
void SSL_free(SSL *ssl);
int SSL_set_fd(SSL *ssl, int socket);
int SSL_get_fd(const SSL *ssl);
void SSL_set_bio(SSL *ssl, BIO *in, BIO *out);
void SSL_set_connect_state(SSL *ssl);
long SSL_set_tlsext_host_name(SSL *ssl, const char *name);
int SSL_set1_host(SSL *ssl, const char *name);
int SSL_connect(SSL *ssl);
int SSL_accept(SSL *ssl);
int SSL_do_handshake(SSL *ssl);
int SSL_read(SSL *ssl, void *to, int size);
int SSL_read_ex(SSL *ssl, void *to, size_t size, size_t *done);
int SSL_write(SSL *ssl, const void *bytes, int size);
int SSL_write_ex(SSL *ssl, const void *bytes, size_t size, size_t *done);
int SSL_pending(const SSL *ssl);
int SSL_shutdown(SSL *ssl);
int SSL_get_error(const SSL *ssl, int result);
long SSL_get_verify_result(const SSL *ssl);
X509 *SSL_get_peer_certificate(const SSL *ssl);
const char *SSL_get_version(const SSL *ssl);
#ifdef __cplusplus
}
#endif

#endif
