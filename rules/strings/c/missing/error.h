// What programs use of <error.h>, for systems without it.
#pragma once
#include <features.h>
__BEGIN_DECLS
void error(int, int, const char *, ...) __missing_printf(3, 4);
void error_at_line(int, int, const char *, unsigned, const char *, ...) __missing_printf(5, 6);
extern void (*error_print_progname)(void); extern unsigned error_message_count; extern int error_one_per_line;
__END_DECLS
