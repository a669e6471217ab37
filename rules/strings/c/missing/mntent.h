// What programs use of <mntent.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/file.h>
__BEGIN_DECLS
struct mntent { char *mnt_fsname, *mnt_dir, *mnt_type, *mnt_opts; int mnt_freq, mnt_passno; };
FILE *setmntent(const char *, const char *); struct mntent *getmntent(FILE *); int endmntent(FILE *);
struct mntent *getmntent_r(FILE *, struct mntent *, char *, int); int addmntent(FILE *, const struct mntent *);
char *hasmntopt(const struct mntent *, const char *);
#define MNTTAB "/etc/fstab"
#define MOUNTED "/etc/mtab"
#define MNTTYPE_IGNORE "ignore"
#define MNTTYPE_NFS "nfs"
#define MNTTYPE_SWAP "swap"
#define MNTOPT_DEFAULTS "defaults"
#define MNTOPT_RO "ro"
#define MNTOPT_RW "rw"
#define MNTOPT_SUID "suid"
#define MNTOPT_NOSUID "nosuid"
#define MNTOPT_NOAUTO "noauto"
__END_DECLS
