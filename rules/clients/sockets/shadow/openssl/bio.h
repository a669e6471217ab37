/*===- bio.h - shadow header of OpenSSL: connections ---------------------===*/
#ifndef PATLINT_SHADOW_OPENSSL_BIO_H
#define PATLINT_SHADOW_OPENSSL_BIO_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct bio_st BIO;
typedef struct bio_method_st BIO_METHOD;
BIO *BIO_new(const BIO_METHOD *method);
BIO *BIO_new_connect(const char *host);
BIO *BIO_new_socket(int socket, int close);
BIO *BIO_push(BIO *first, BIO *next);
long BIO_do_connect(BIO *bio);
int BIO_read(BIO *bio, void *to, int size);
int BIO_gets(BIO *bio, char *to, int size);
int BIO_write(BIO *bio, const void *bytes, int size);
int BIO_puts(BIO *bio, const char *text);
int BIO_printf(BIO *bio, const char *format, ...);
int BIO_flush(BIO *bio);
int BIO_should_retry(BIO *bio);
int BIO_free(BIO *bio);
void BIO_free_all(BIO *bio);
#ifdef __cplusplus
}
#endif

#endif
