// What programs use of <sys/stat.h>, for systems without it.
#pragma once
#include <features.h>
#include <missing/types.h>
#include <missing/timespec.h>
__BEGIN_DECLS
struct stat {
  dev_t st_dev; ino_t st_ino; nlink_t st_nlink; mode_t st_mode; uid_t st_uid; gid_t st_gid; int __pad; dev_t st_rdev;
  off_t st_size; blksize_t st_blksize; blkcnt_t st_blocks; struct timespec st_atim, st_mtim, st_ctim; long __unused[3];
};
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec
int stat(const char *, struct stat *); int fstat(int, struct stat *); int lstat(const char *, struct stat *);
int fstatat(int, const char *, struct stat *, int); int chmod(const char *, mode_t); int fchmod(int, mode_t);
int fchmodat(int, const char *, mode_t, int); mode_t umask(mode_t);
int mkdir(const char *, mode_t); int mkdirat(int, const char *, mode_t);
int mkfifo(const char *, mode_t); int mkfifoat(int, const char *, mode_t);
int mknod(const char *, mode_t, dev_t); int mknodat(int, const char *, mode_t, dev_t);
int utimensat(int, const char *, const struct timespec[2], int); int futimens(int, const struct timespec[2]);
struct stat64 {
  dev_t st_dev; ino64_t st_ino; nlink_t st_nlink; mode_t st_mode; uid_t st_uid; gid_t st_gid; int __pad; dev_t st_rdev;
  off64_t st_size; blksize_t st_blksize; blkcnt64_t st_blocks; struct timespec st_atim, st_mtim, st_ctim;
  long __unused[3];
};
int stat64(const char *, struct stat64 *); int fstat64(int, struct stat64 *);
int lstat64(const char *, struct stat64 *);
int fstatat64(int, const char *, struct stat64 *, int); int lchmod(const char *, mode_t);
#define S_IREAD 0400
#define S_IWRITE 0200
#define S_IEXEC 0100
#define ACCESSPERMS 0777
#define ALLPERMS 07777
#define DEFFILEMODE 0666
#define S_BLKSIZE 512
#ifdef _GNU_SOURCE
struct statx_timestamp { long long tv_sec; unsigned tv_nsec; int __pad; };
struct statx {
  unsigned stx_mask, stx_blksize; unsigned long long stx_attributes; unsigned stx_nlink, stx_uid, stx_gid;
  unsigned short stx_mode; unsigned long long stx_ino, stx_size, stx_blocks, stx_attributes_mask;
  struct statx_timestamp stx_atime, stx_btime, stx_ctime, stx_mtime;
  unsigned stx_rdev_major, stx_rdev_minor, stx_dev_major, stx_dev_minor; unsigned long long stx_mnt_id, __spare[13];
};
int statx(int, const char *, int, unsigned, struct statx *);
#define STATX_TYPE 1
#define STATX_MODE 2
#define STATX_NLINK 4
#define STATX_UID 8
#define STATX_GID 16
#define STATX_ATIME 32
#define STATX_MTIME 64
#define STATX_CTIME 128
#define STATX_INO 256
#define STATX_SIZE 512
#define STATX_BLOCKS 1024
#define STATX_BASIC_STATS 0x7ff
#define STATX_BTIME 2048
#define STATX_ALL 0xfff
#define STATX_MNT_ID 0x1000
#endif
#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define S_IFLNK 0120000
#define S_IFREG 0100000
#define S_IFBLK 0060000
#define S_IFDIR 0040000
#define S_IFCHR 0020000
#define S_IFIFO 0010000
#define S_ISUID 04000
#define S_ISGID 02000
#define S_ISVTX 01000
#define S_IRWXU 0700
#define S_IRUSR 0400
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRWXG 070
#define S_IRGRP 040
#define S_IWGRP 020
#define S_IXGRP 010
#define S_IRWXO 07
#define S_IROTH 04
#define S_IWOTH 02
#define S_IXOTH 01
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)
#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
#define S_ISLNK(mode) (((mode) & S_IFMT) == S_IFLNK)
#define S_ISCHR(mode) (((mode) & S_IFMT) == S_IFCHR)
#define S_ISBLK(mode) (((mode) & S_IFMT) == S_IFBLK)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)
#define S_ISSOCK(mode) (((mode) & S_IFMT) == S_IFSOCK)
#define UTIME_NOW 0x3fffffffL
#define UTIME_OMIT 0x3ffffffeL
__END_DECLS
