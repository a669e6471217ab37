// What programs use of <argp.h>, for systems without it.
#pragma once
#include <features.h>
#include <stdio.h>
#include <ctype.h>
#include <getopt.h>
#include <limits.h>
#include <errno.h>
__BEGIN_DECLS
struct argp_state;
typedef int (*argp_parser_t)(int, char *, struct argp_state *);
struct argp_option { const char *name; int key; const char *arg; int flags; const char *doc; int group; };
struct argp_child { const struct argp *argp; int flags; const char *header; int group; };
struct argp {
  const struct argp_option *options; argp_parser_t parser; const char *args_doc, *doc;
  const struct argp_child *children;
  char *(*help_filter)(int, const char *, void *); const char *argp_domain;
};
struct argp_state {
  const struct argp *root_argp; int argc; char **argv; int next; unsigned flags, arg_num; int quoted; void *input;
  void **child_inputs, *hook; char *name; FILE *err_stream, *out_stream; void *pstate;
};
extern const char *argp_program_version, *argp_program_bug_address; extern int argp_err_exit_status;
extern void (*argp_program_version_hook)(FILE *, struct argp_state *);
int argp_parse(const struct argp *, int, char **, unsigned, int *, void *);
void argp_help(const struct argp *, FILE *, unsigned, char *); void argp_usage(const struct argp_state *);
void argp_state_help(const struct argp_state *, FILE *, unsigned);
void argp_error(const struct argp_state *, const char *, ...) __missing_printf(2, 3);
void argp_failure(const struct argp_state *, int, int, const char *, ...) __missing_printf(4, 5);
#ifndef _GNU_SOURCE
typedef int error_t;
#endif
#define ARGP_ERR_UNKNOWN E2BIG
#define ARGP_KEY_ARG 0
#define ARGP_KEY_ARGS 0x1000006
#define ARGP_KEY_END 0x1000001
#define ARGP_KEY_NO_ARGS 0x1000002
#define ARGP_KEY_INIT 0x1000003
#define ARGP_KEY_FINI 0x1000007
#define ARGP_KEY_SUCCESS 0x1000004
#define ARGP_KEY_ERROR 0x1000005
#define OPTION_ARG_OPTIONAL 1
#define OPTION_HIDDEN 2
#define OPTION_ALIAS 4
#define OPTION_DOC 8
#define OPTION_NO_USAGE 16
#define ARGP_PARSE_ARGV0 1
#define ARGP_NO_ERRS 2
#define ARGP_NO_ARGS 4
#define ARGP_IN_ORDER 8
#define ARGP_NO_HELP 16
#define ARGP_NO_EXIT 32
#define ARGP_LONG_ONLY 64
#define ARGP_SILENT 0x38
#define ARGP_HELP_USAGE 1
#define ARGP_HELP_SHORT_USAGE 2
#define ARGP_HELP_SEE 4
#define ARGP_HELP_LONG 8
#define ARGP_HELP_PRE_DOC 0x10
#define ARGP_HELP_POST_DOC 0x20
#define ARGP_HELP_EXIT_ERR 0x100
#define ARGP_HELP_EXIT_OK 0x200
#define ARGP_HELP_STD_HELP 0x27a
__END_DECLS
