// What programs use of <malloc.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <stdio.h>
__BEGIN_DECLS
void *malloc(size_t); void *calloc(size_t, size_t); void *realloc(void *, size_t); void free(void *);
void *memalign(size_t, size_t); void *valloc(size_t); void *pvalloc(size_t); void *reallocarray(void *, size_t, size_t);
struct mallinfo { int arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost; };
struct mallinfo2 { size_t arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost; };
struct mallinfo mallinfo(void); struct mallinfo2 mallinfo2(void); int mallopt(int, int); int malloc_trim(size_t);
size_t malloc_usable_size(void *); void malloc_stats(void); int malloc_info(int, FILE *);
#define M_MXFAST 1
#define M_TRIM_THRESHOLD (-1)
#define M_TOP_PAD (-2)
#define M_MMAP_THRESHOLD (-3)
#define M_MMAP_MAX (-4)
#define M_CHECK_ACTION (-5)
#define M_PERTURB (-6)
#define M_ARENA_TEST (-7)
#define M_ARENA_MAX (-8)
__END_DECLS
