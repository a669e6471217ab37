// What programs use of <dlfcn.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
__BEGIN_DECLS
void *dlopen(const char *, int); void *dlsym(void *, const char *); int dlclose(void *); char *dlerror(void);
#define RTLD_LAZY 1
#define RTLD_NOW 2
#define RTLD_NOLOAD 4
#define RTLD_DEEPBIND 8
#define RTLD_GLOBAL 0x100
#define RTLD_LOCAL 0
#define RTLD_NODELETE 0x1000
#ifdef _GNU_SOURCE
typedef struct { const char *dli_fname; void *dli_fbase; const char *dli_sname; void *dli_saddr; } Dl_info;
typedef long Lmid_t;
int dladdr(const void *, Dl_info *); int dladdr1(const void *, Dl_info *, void **, int);
int dlinfo(void *, int, void *);
void *dlvsym(void *, const char *, const char *); void *dlmopen(Lmid_t, const char *, int);
#define RTLD_NEXT ((void*)-1L)
#define RTLD_DEFAULT ((void*)0)
#define LM_ID_BASE 0
#define LM_ID_NEWLM (-1)
#define RTLD_DI_LMID 1
#define RTLD_DI_LINKMAP 2
#define RTLD_DI_ORIGIN 6
#define RTLD_DL_SYMENT 1
#define RTLD_DL_LINKMAP 2
#endif
__END_DECLS
