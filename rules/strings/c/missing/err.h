// What programs use of <err.h>, for systems without it.
#pragma once
#include <features.h>
#include <stdarg.h>
__BEGIN_DECLS
void warn(const char *, ...) __missing_printf(1, 2); void vwarn(const char *, va_list) __missing_printf(1, 0);
void warnx(const char *, ...) __missing_printf(1, 2); void vwarnx(const char *, va_list) __missing_printf(1, 0);
void err(int, const char *, ...) __missing_noreturn __missing_printf(2, 3);
void verr(int, const char *, va_list) __missing_noreturn __missing_printf(2, 0);
void errx(int, const char *, ...) __missing_noreturn __missing_printf(2, 3);
void verrx(int, const char *, va_list) __missing_noreturn __missing_printf(2, 0);
__END_DECLS
