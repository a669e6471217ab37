/* The sending half of the C programs. */
#ifndef SEND_H
#define SEND_H
#include <stddef.h>

extern const char *g_base; /* from XENTRAL_URL */

#ifdef __cplusplus
extern "C" {
#endif
int http_put(const char *url, const char *body);
int xt_put(const char *path, const char *token);
char *sn_asprintf(const char *format, ...);
#ifdef __cplusplus
}
#endif
#endif
