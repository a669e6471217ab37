// What programs use of <stdlib.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/types.h>
#include <missing/wait.h>
__BEGIN_DECLS
#ifdef __MISSING_GNU
__END_DECLS
#include <alloca.h>
#include <sys/types.h>
__BEGIN_DECLS
#endif
typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;
typedef struct { long long quot, rem; } lldiv_t;
size_t __ctype_get_mb_cur_max(void);
#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 2147483647
#define MB_CUR_MAX __ctype_get_mb_cur_max()

void *malloc(size_t); void *calloc(size_t, size_t); void *realloc(void *, size_t); void free(void *);
void *aligned_alloc(size_t, size_t); int posix_memalign(void **, size_t, size_t); void *valloc(size_t);
void abort(void) __missing_noreturn; void exit(int) __missing_noreturn; void _Exit(int) __missing_noreturn;
void quick_exit(int) __missing_noreturn; int atexit(void (*)(void)); int at_quick_exit(void (*)(void));
int system(const char *); char *getenv(const char *); int setenv(const char *, const char *, int);
int unsetenv(const char *); int putenv(char *);
int atoi(const char *); long atol(const char *); long long atoll(const char *); double atof(const char *);
long strtol(const char *, char **, int); unsigned long strtoul(const char *, char **, int);
long long strtoll(const char *, char **, int); unsigned long long strtoull(const char *, char **, int);
double strtod(const char *, char **); float strtof(const char *, char **); long double strtold(const char *, char **);
int strfromd(char *, size_t, const char *, double); int strfromf(char *, size_t, const char *, float);
int strfroml(char *, size_t, const char *, long double);
int rand(void); void srand(unsigned); int rand_r(unsigned *);
void *bsearch(const void *, const void *, size_t, size_t, int (*)(const void *, const void *));
void qsort(void *, size_t, size_t, int (*)(const void *, const void *));
int abs(int); long labs(long); long long llabs(long long);
div_t div(int, int); ldiv_t ldiv(long, long); lldiv_t lldiv(long long, long long);
int mblen(const char *, size_t); int mbtowc(wchar_t *, const char *, size_t); int wctomb(char *, wchar_t);
size_t mbstowcs(wchar_t *, const char *, size_t); size_t wcstombs(char *, const wchar_t *, size_t);

int mkstemp(char *); char *mkdtemp(char *); char *mktemp(char *); char *realpath(const char *, char *);
int getsubopt(char **, char *const *, char **);
#ifdef __MISSING_POSIX
long random(void); void srandom(unsigned); char *initstate(unsigned, char *, size_t); char *setstate(char *);
double drand48(void); double erand48(unsigned short[3]); long lrand48(void); long nrand48(unsigned short[3]);
long mrand48(void); long jrand48(unsigned short[3]); void srand48(long); unsigned short *seed48(unsigned short[3]);
void lcong48(unsigned short[7]); long a64l(const char *); char *l64a(long);
int posix_openpt(int); int grantpt(int); int unlockpt(int); char *ptsname(int);
#endif
#ifdef __MISSING_GNU
typedef int (*__compar_fn_t)(const void *, const void *);
struct random_data { int *fptr, *rptr, *state; int rand_type, rand_deg, rand_sep; int *end_ptr; };
struct drand48_data { unsigned short __x[3], __old_x[3], __c, __init; unsigned long long __a; };
int random_r(struct random_data *, int *); int srandom_r(unsigned, struct random_data *);
int initstate_r(unsigned, char *, size_t, struct random_data *); int setstate_r(char *, struct random_data *);
int drand48_r(struct drand48_data *, double *); int lrand48_r(struct drand48_data *, long *);
int srand48_r(long, struct drand48_data *);
void *reallocarray(void *, size_t, size_t); int clearenv(void); int on_exit(void (*)(int, void *), void *);
unsigned arc4random(void); void arc4random_buf(void *, size_t); unsigned arc4random_uniform(unsigned);
char *secure_getenv(const char *); char *canonicalize_file_name(const char *);
void qsort_r(void *, size_t, size_t, int (*)(const void *, const void *, void *), void *);
int mkostemp(char *, int); int mkstemps(char *, int); int mkostemps(char *, int, int); int mkstemp64(char *);
int getloadavg(double[], int); int ptsname_r(int, char *, size_t); int getpt(void); int rpmatch(const char *);
char *ecvt(double, int, int *, int *); char *fcvt(double, int, int *, int *); char *gcvt(double, int, char *);
long long strtoq(const char *, char **, int); unsigned long long strtouq(const char *, char **, int);
long strtol_l(const char *, char **, int, locale_t); unsigned long strtoul_l(const char *, char **, int, locale_t);
long long strtoll_l(const char *, char **, int, locale_t);
unsigned long long strtoull_l(const char *, char **, int, locale_t);
double strtod_l(const char *, char **, locale_t); float strtof_l(const char *, char **, locale_t);
long double strtold_l(const char *, char **, locale_t);
#endif
#ifdef _GNU_SOURCE
typedef int (*comparison_fn_t)(const void *, const void *);
#endif
#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L
void free_sized(void *, size_t); void free_aligned_sized(void *, size_t, size_t); size_t memalignment(const void *);
#endif
__END_DECLS
