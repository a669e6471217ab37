// What programs use of <stdio.h>, for systems without it.
#pragma once
#include <features.h>
#include <stdarg.h>
#include <missing/types.h>
#include <missing/file.h>
#include <missing/mbstate.h>
__BEGIN_DECLS
typedef struct { off_t __pos; mbstate_t __state; } fpos_t;
typedef fpos_t fpos64_t;
extern FILE *stdin, *stdout, *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr
#define EOF (-1)
#define BUFSIZ 8192
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
#ifdef _GNU_SOURCE
#ifndef SEEK_DATA
#define SEEK_DATA 3
#define SEEK_HOLE 4
#endif
#define RENAME_NOREPLACE 1
#define RENAME_EXCHANGE 2
#define RENAME_WHITEOUT 4
#endif
#define L_tmpnam 20
#define L_ctermid 9
#define L_cuserid 9
#define TMP_MAX 238328
#define FILENAME_MAX 4096
#define FOPEN_MAX 16
#define P_tmpdir "/tmp"

FILE *fopen(const char *, const char *); FILE *freopen(const char *, const char *, FILE *);
FILE *fdopen(int, const char *); FILE *tmpfile(void); FILE *popen(const char *, const char *);
FILE *fmemopen(void *, size_t, const char *); FILE *open_memstream(char **, size_t *);
int fclose(FILE *); int pclose(FILE *); int fflush(FILE *); int fileno(FILE *);
void setbuf(FILE *, char *); int setvbuf(FILE *, char *, int, size_t);
int remove(const char *); int rename(const char *, const char *);
int renameat(int, const char *, int, const char *);
char *tmpnam(char *); char *tempnam(const char *, const char *); char *ctermid(char *);

int printf(const char *, ...) __missing_printf(1, 2);
int fprintf(FILE *, const char *, ...) __missing_printf(2, 3);
int sprintf(char *, const char *, ...) __missing_printf(2, 3);
int snprintf(char *, size_t, const char *, ...) __missing_printf(3, 4);
int vprintf(const char *, va_list) __missing_printf(1, 0);
int vfprintf(FILE *, const char *, va_list) __missing_printf(2, 0);
int vsprintf(char *, const char *, va_list) __missing_printf(2, 0);
int vsnprintf(char *, size_t, const char *, va_list) __missing_printf(3, 0);
int scanf(const char *, ...) __missing_scanf(1, 2);
int fscanf(FILE *, const char *, ...) __missing_scanf(2, 3);
int sscanf(const char *, const char *, ...) __missing_scanf(2, 3);
int vscanf(const char *, va_list) __missing_scanf(1, 0);
int vfscanf(FILE *, const char *, va_list) __missing_scanf(2, 0);
int vsscanf(const char *, const char *, va_list) __missing_scanf(2, 0);

int getchar(void); int getc(FILE *); int fgetc(FILE *); int ungetc(int, FILE *); char *fgets(char *, int, FILE *);
int putchar(int); int putc(int, FILE *); int fputc(int, FILE *); int puts(const char *);
int fputs(const char *, FILE *);
size_t fread(void *, size_t, size_t, FILE *); size_t fwrite(const void *, size_t, size_t, FILE *);
int getw(FILE *); int putw(int, FILE *);
int getc_unlocked(FILE *); int getchar_unlocked(void); int putc_unlocked(int, FILE *); int putchar_unlocked(int);
void flockfile(FILE *); int ftrylockfile(FILE *); void funlockfile(FILE *);
#if !defined(__cplusplus) || __cplusplus < 201402L
char *gets(char *);
#endif
int fseek(FILE *, long, int); long ftell(FILE *); void rewind(FILE *); int fseeko(FILE *, off_t, int);
off_t ftello(FILE *); int fgetpos(FILE *, fpos_t *); int fsetpos(FILE *, const fpos_t *);
void clearerr(FILE *); int feof(FILE *); int ferror(FILE *); void perror(const char *);
#ifdef __MISSING_POSIX
int dprintf(int, const char *, ...) __missing_printf(2, 3);
int vdprintf(int, const char *, va_list) __missing_printf(2, 0);
ssize_t getline(char **, size_t *, FILE *); ssize_t getdelim(char **, size_t *, int, FILE *);
ssize_t __getdelim(char **, size_t *, int, FILE *);
#endif
#ifdef __MISSING_GNU
int asprintf(char **, const char *, ...) __missing_printf(2, 3);
int vasprintf(char **, const char *, va_list) __missing_printf(2, 0);
void setbuffer(FILE *, char *, size_t); void setlinebuf(FILE *);
int fflush_unlocked(FILE *); int fgetc_unlocked(FILE *); int fputc_unlocked(int, FILE *);
char *fgets_unlocked(char *, int, FILE *); int fputs_unlocked(const char *, FILE *);
size_t fread_unlocked(void *, size_t, size_t, FILE *); size_t fwrite_unlocked(const void *, size_t, size_t, FILE *);
void clearerr_unlocked(FILE *); int feof_unlocked(FILE *); int ferror_unlocked(FILE *); int fileno_unlocked(FILE *);
char *tmpnam_r(char *); FILE *fopen64(const char *, const char *); FILE *tmpfile64(void);
FILE *freopen64(const char *, const char *, FILE *);
int fseeko64(FILE *, off64_t, int); off64_t ftello64(FILE *);
int fgetpos64(FILE *, fpos64_t *); int fsetpos64(FILE *, const fpos64_t *);
#endif
#ifdef _GNU_SOURCE
typedef ssize_t cookie_read_function_t(void *, char *, size_t);
typedef ssize_t cookie_write_function_t(void *, const char *, size_t);
typedef int cookie_seek_function_t(void *, off64_t *, int);
typedef int cookie_close_function_t(void *);
typedef struct _IO_cookie_io_functions_t {
  cookie_read_function_t *read; cookie_write_function_t *write;
  cookie_seek_function_t *seek; cookie_close_function_t *close;
} cookie_io_functions_t;
FILE *fopencookie(void *, const char *, cookie_io_functions_t);
int fcloseall(void); char *cuserid(char *); int renameat2(int, const char *, int, const char *, unsigned);
#endif
__END_DECLS
