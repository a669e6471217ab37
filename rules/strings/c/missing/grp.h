// What programs use of <grp.h>, for systems without it.
#pragma once
#include <features.h>
#include <stddef.h>
#include <missing/types.h>
#include <missing/file.h>
__BEGIN_DECLS
struct group { char *gr_name, *gr_passwd; gid_t gr_gid; char **gr_mem; };
struct group *getgrnam(const char *); struct group *getgrgid(gid_t);
int getgrnam_r(const char *, struct group *, char *, size_t, struct group **);
int getgrgid_r(gid_t, struct group *, char *, size_t, struct group **);
struct group *getgrent(void); void setgrent(void); void endgrent(void);
int setgroups(size_t, const gid_t *); int initgroups(const char *, gid_t);
int getgrouplist(const char *, gid_t, gid_t *, int *); struct group *fgetgrent(FILE *);
int getgrent_r(struct group *, char *, size_t, struct group **); int putgrent(const struct group *, FILE *);
__END_DECLS
