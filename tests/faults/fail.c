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
/* Renames and links are trapped by the kernel, so their wrappers do not count. */
static int is_trapped;

static long setting(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
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

/* The same unless the kernel traps the call. */
#define WRAP_NAME(type, name, label, usual, parameters, arguments) \
    type name parameters {                                         \
        if (!is_trapped && fails(label, usual)) return -1;         \
        return REAL(name) arguments;                               \
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
WRAP_NAME(int, rename, "rename", ENOSPC, (const char *from, const char *to), (from, to))
WRAP_NAME(int, renameat, "rename", ENOSPC, (int one, const char *from, int other, const char *to), (one, from, other, to))
WRAP_NAME(int, link, "link", ENOSPC, (const char *from, const char *to), (from, to))
WRAP_NAME(int, linkat, "link", ENOSPC, (int one, const char *from, int other, const char *to, int flags), (one, from, other, to, flags))
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

/* Some libraries rename and link without the C library, so on x86-64 the kernel traps these calls.
 * A call with MAGIC in the argument that none of them uses is ours and goes through. */
#if defined(__x86_64__) && defined(__linux__)
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>

#define MAGIC 0x70726163

static void on_trap(int signal, siginfo_t *info, void *context) {
    (void)signal;
    greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
    int kept = errno, call = info->si_syscall;
    const char *label = call == __NR_link || call == __NR_linkat ? "link" : "rename";
    long result = -1;
    if (!fails(label, ENOSPC))
        result = syscall(call, registers[REG_RDI], registers[REG_RSI], registers[REG_RDX],
                         registers[REG_R10], registers[REG_R8], (long)MAGIC);
    registers[REG_RAX] = result < 0 ? -errno : result;
    errno = kept;
}

static int trap(void) {
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[5])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, MAGIC, 6, 0),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_rename, 5, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_renameat, 4, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_renameat2, 3, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_link, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_linkat, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
    };
    struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
    struct sigaction action = {.sa_sigaction = on_trap, .sa_flags = SA_SIGINFO};
    return sigaction(SIGSYS, &action, NULL) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}
#else
static int trap(void) {
    return 0;
}
#endif

__attribute__((constructor)) static void begin(void) {
    at = setting("FAIL_AT");
    forever = setting("FAIL_FOREVER");
    number = setting("FAIL_ERRNO");
    is_trapped = trap();
    wanted = getenv("FAIL_CALL");
}
