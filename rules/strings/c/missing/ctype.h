// What programs use of <ctype.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
__BEGIN_DECLS
int isalnum(int); int isalpha(int); int isblank(int); int iscntrl(int); int isdigit(int); int isgraph(int);
int islower(int); int isprint(int); int ispunct(int); int isspace(int); int isupper(int); int isxdigit(int);
int tolower(int); int toupper(int); int isascii(int); int toascii(int);
int isalnum_l(int, locale_t); int isalpha_l(int, locale_t); int isblank_l(int, locale_t);
int iscntrl_l(int, locale_t); int isdigit_l(int, locale_t); int isgraph_l(int, locale_t);
int islower_l(int, locale_t); int isprint_l(int, locale_t); int ispunct_l(int, locale_t);
int isspace_l(int, locale_t); int isupper_l(int, locale_t); int isxdigit_l(int, locale_t);
int tolower_l(int, locale_t); int toupper_l(int, locale_t);
int _tolower(int); int _toupper(int);
const unsigned short **__ctype_b_loc(void);
const int **__ctype_tolower_loc(void); const int **__ctype_toupper_loc(void);
enum {
  _ISupper = 1 << 8, _ISlower = 1 << 9, _ISalpha = 1 << 10, _ISdigit = 1 << 11, _ISxdigit = 1 << 12,
  _ISspace = 1 << 13, _ISprint = 1 << 14, _ISgraph = 1 << 15, _ISblank = 1, _IScntrl = 2, _ISpunct = 4, _ISalnum = 8
};
__END_DECLS
