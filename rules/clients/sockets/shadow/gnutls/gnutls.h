/*===- gnutls.h - shadow header of GnuTLS --------------------------------===*/
#ifndef PATLINT_SHADOW_GNUTLS_H
#define PATLINT_SHADOW_GNUTLS_H

#include <stddef.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif
typedef struct gnutls_session_int *gnutls_session_t;
typedef struct gnutls_certificate_credentials_st *gnutls_certificate_credentials_t;
#define GNUTLS_CLIENT 2
#define GNUTLS_E_SUCCESS 0
#define GNUTLS_E_AGAIN (-28)
#define GNUTLS_E_INTERRUPTED (-52)
int gnutls_global_init(void);
int gnutls_init(gnutls_session_t *session, unsigned flags);
void gnutls_deinit(gnutls_session_t session);
int gnutls_handshake(gnutls_session_t session);
ssize_t gnutls_record_send(gnutls_session_t session, const void *bytes, size_t size);
ssize_t gnutls_record_recv(gnutls_session_t session, void *to, size_t size);
const char *gnutls_strerror(int error);
#ifdef __cplusplus
}
#endif

#endif
