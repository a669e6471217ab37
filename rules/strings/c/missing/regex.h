// What programs use of <regex.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
__BEGIN_DECLS
typedef struct re_pattern_buffer {
  void *buffer; size_t allocated, used; unsigned long syntax; char *fastmap; unsigned char *translate; size_t re_nsub;
  unsigned not_bol : 1, not_eol : 1, no_sub : 1;
} regex_t;
typedef int regoff_t;
typedef struct { regoff_t rm_so, rm_eo; } regmatch_t;
typedef enum {
  REG_ENOSYS = -1, REG_NOERROR, REG_NOMATCH, REG_BADPAT, REG_ECOLLATE, REG_ECTYPE, REG_EESCAPE, REG_ESUBREG, REG_EBRACK,
  REG_EPAREN, REG_EBRACE, REG_BADBR, REG_ERANGE, REG_ESPACE, REG_BADRPT, REG_EEND, REG_ESIZE, REG_ERPAREN
} reg_errcode_t;
#define REG_EXTENDED 1
#define REG_ICASE 2
#define REG_NEWLINE 4
#define REG_NOSUB 8
#define REG_NOTBOL 1
#define REG_NOTEOL 2
#define REG_STARTEND 4
int regcomp(regex_t *, const char *, int); int regexec(const regex_t *, const char *, size_t, regmatch_t *, int);
size_t regerror(int, const regex_t *, char *, size_t); void regfree(regex_t *);
__END_DECLS
