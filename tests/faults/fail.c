/* Fails one call of the C library, or all calls from one on.
 *
 * FAIL_CALL     the name of a call (`write`, `fsync`, …), or `any`
 * FAIL_AT       its number, from 1; 0 only counts
 * FAIL_FOREVER  1: every later call fails too
 * FAIL_ERRNO    the number of the error; without it, the usual one of the call
 * FAIL_COUNT    a file that takes the number of calls seen
 *
 * Standard output and error are left alone: what they lose is another test. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *wanted;
static long at, forever, number;
static long seen;

static long setting(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

__attribute__((constructor)) static void begin(void) {
    wanted = getenv("FAIL_CALL");
    at = setting("FAIL_AT");
    forever = setting("FAIL_FOREVER");
    number = setting("FAIL_ERRNO");
}

__attribute__((destructor)) static void end(void) {
    const char *path = getenv("FAIL_COUNT");
    wanted = NULL;
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", seen);
    fclose(file);
}

/* True, with errno set, if this call is to fail. */
static int fails(const char *name, int usual) {
    if (!wanted || (strcmp(wanted, "any") != 0 && strcmp(wanted, name) != 0)) return 0;
    long call = __atomic_add_fetch(&seen, 1, __ATOMIC_SEQ_CST);
    if (at == 0 || call < at || (call > at && !forever)) return 0;
    errno = number ? (int)number : usual;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRAP(type, name, label, usual, parameters, arguments) \
    type name parameters {                                    \
        if (fails(label, usual)) return -1;                   \
        return REAL(name) arguments;                          \
    }

/* The same for a call on a file that may be standard output or error. */
#define WRAP_STREAM(name, label, parameters, arguments)                   \
    ssize_t name parameters {                                             \
        if (fd != 1 && fd != 2 && fails(label, ENOSPC)) return -1;        \
        return REAL(name) arguments;                                      \
    }

WRAP_STREAM(write, "write", (int fd, const void *from, size_t size), (fd, from, size))
WRAP_STREAM(writev, "write", (int fd, const struct iovec *from, int size), (fd, from, size))
WRAP_STREAM(pwrite, "pwrite", (int fd, const void *from, size_t size, off_t place), (fd, from, size, place))
WRAP_STREAM(pwrite64, "pwrite", (int fd, const void *from, size_t size, off64_t place), (fd, from, size, place))
WRAP(ssize_t, read, "read", EIO, (int fd, void *to, size_t size), (fd, to, size))
WRAP(ssize_t, pread, "pread", EIO, (int fd, void *to, size_t size, off_t place), (fd, to, size, place))
WRAP(ssize_t, pread64, "pread", EIO, (int fd, void *to, size_t size, off64_t place), (fd, to, size, place))
WRAP(int, fsync, "fsync", EIO, (int fd), (fd))
WRAP(int, fdatasync, "fdatasync", EIO, (int fd), (fd))
WRAP(int, ftruncate, "ftruncate", ENOSPC, (int fd, off_t size), (fd, size))
WRAP(int, ftruncate64, "ftruncate", ENOSPC, (int fd, off64_t size), (fd, size))
WRAP(int, rename, "rename", ENOSPC, (const char *from, const char *to), (from, to))
WRAP(int, renameat, "rename", ENOSPC, (int one, const char *from, int other, const char *to), (one, from, other, to))
WRAP(int, link, "link", ENOSPC, (const char *from, const char *to), (from, to))
WRAP(int, linkat, "link", ENOSPC, (int one, const char *from, int other, const char *to, int flags), (one, from, other, to, flags))
WRAP(int, unlink, "unlink", EIO, (const char *path), (path))
WRAP(int, unlinkat, "unlink", EIO, (int directory, const char *path, int flags), (directory, path, flags))
WRAP(int, mkdir, "mkdir", ENOSPC, (const char *path, mode_t mode), (path, mode))

#define WRAP_OPEN(name, parameters, arguments)               \
    int name parameters {                                            \
        va_list rest;                                                \
        va_start(rest, flags);                                       \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest);                                                \
        if (fails("open", EMFILE)) return -1;                        \
        return REAL(name) arguments;                                 \
    }

WRAP_OPEN(open, (const char *path, int flags, ...), (path, flags, mode))
WRAP_OPEN(open64, (const char *path, int flags, ...), (path, flags, mode))
WRAP_OPEN(openat, (int directory, const char *path, int flags, ...), (directory, path, flags, mode))
WRAP_OPEN(openat64, (int directory, const char *path, int flags, ...), (directory, path, flags, mode))
