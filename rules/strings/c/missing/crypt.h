// What programs use of <crypt.h>, for systems without it.
#pragma once
#include <features.h>
__BEGIN_DECLS
struct crypt_data { char output[384], setting[384], input[512], reserved[767], initialized, internal[30720]; };
char *crypt(const char *, const char *); char *crypt_r(const char *, const char *, struct crypt_data *);
char *crypt_rn(const char *, const char *, void *, int); char *crypt_ra(const char *, const char *, void **, int *);
char *crypt_gensalt(const char *, unsigned long, const char *, int); int crypt_checksalt(const char *);
char *crypt_gensalt_rn(const char *, unsigned long, const char *, int, char *, int);
char *crypt_gensalt_ra(const char *, unsigned long, const char *, int); void setkey(const char *);
void encrypt(char *, int);
__END_DECLS
