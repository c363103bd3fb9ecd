// Put in the place of the C library's open() and rename() by LD_PRELOAD, so that a test meets moments and file systems
// that are rare: HENG_WITHOUT_TMPFILE: no files without names; HENG_STOP_AT_RENAME: the process stops before a rename.
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>

extern "C" int open(const char* path, int flags, ...) {
    const bool nameless = (flags & O_TMPFILE) == O_TMPFILE;
    mode_t mode = 0;
    if (nameless || (flags & O_CREAT) != 0) {
        va_list more;
        va_start(more, flags);
        mode = va_arg(more, mode_t);
        va_end(more);
    }
    if (nameless && std::getenv("HENG_WITHOUT_TMPFILE") != nullptr) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

extern "C" int rename(const char* from, const char* to) noexcept {
    if (std::getenv("HENG_STOP_AT_RENAME") != nullptr) raise(SIGSTOP);
    return static_cast<int>(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
