// What programs use of <getopt.h>, for systems without it.
#pragma once
#include <features.h>
#include <unistd.h>
__BEGIN_DECLS
struct option { const char *name; int has_arg, *flag, val; };
#define no_argument 0
#define required_argument 1
#define optional_argument 2
int getopt_long(int, char *const *, const char *, const struct option *, int *);
int getopt_long_only(int, char *const *, const char *, const struct option *, int *);
__END_DECLS
