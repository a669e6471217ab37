// What programs use of <assert.h>, for systems without it.
#include <features.h>
__BEGIN_DECLS
void __assert_fail(const char *, const char *, unsigned, const char *) __missing_noreturn;
void __assert(const char *, const char *, int) __missing_noreturn;
#undef assert
#ifdef NDEBUG
#define assert(e) ((void)0)
#else
#define assert(e) ((void)(e))
#endif
#undef assert_perror
#define assert_perror(e) ((void)(e))
#if !defined(__cplusplus) && defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L && __STDC_VERSION__ < 202311L
#undef static_assert
#define static_assert _Static_assert
#endif
__END_DECLS
