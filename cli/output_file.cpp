#include "cli/output_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "cli/files.hpp"

namespace heng {
namespace {

std::string folder_of(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    return folder.empty() ? "." : folder.string();
}

}  // namespace

mode_t mode_for_new_file() {
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

OutputFile::~OutputFile() {
    if (descriptor_ > STDERR_FILENO) close(descriptor_);
    if (!aside_.empty()) unlink(aside_.c_str());
}

int OutputFile::open(const std::string& path) {
    direct_ = path == "-";
    descriptor_ = direct_ ? STDOUT_FILENO : -1;
    if (direct_) return 0;
    path_ = behind_links(path);
    struct stat now {};
    const bool exists = stat(path_.c_str(), &now) == 0;
    if (exists && S_ISDIR(now.st_mode)) return EISDIR;
    mode_ = exists ? now.st_mode & 07777U : mode_for_new_file();
    direct_ = exists && !S_ISREG(now.st_mode);
    if (!direct_) return open_aside();
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC);
    return descriptor_ < 0 ? errno : 0;
}

// A file without a name vanishes with a killed process; where the file system knows none, it has one beside the target.
int OutputFile::open_aside() {
    descriptor_ = ::open(folder_of(path_).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor_ >= 0) return 0;
    aside_ = path_ + ".XXXXXX";
    descriptor_ = mkstemp(aside_.data());
    if (descriptor_ >= 0) return 0;
    aside_.clear();
    return errno;
}

int OutputFile::write(std::string_view bytes) {
    return write_all(descriptor_, bytes);
}

/// Gives the nameless file a name beside the target, so that it can replace it.
int OutputFile::link_aside() {
    if (!aside_.empty()) return 0;
    aside_ = path_ + "." + std::to_string(getpid());
    const std::string self = "/proc/self/fd/" + std::to_string(descriptor_);
    if (linkat(AT_FDCWD, self.c_str(), AT_FDCWD, aside_.c_str(), AT_SYMLINK_FOLLOW) == 0) return 0;
    const int failed = errno;
    aside_.clear();
    return failed;
}

int OutputFile::commit() {
    if (direct_) return 0;
    if (fchmod(descriptor_, mode_) != 0 || fsync(descriptor_) != 0) return errno;
    if (const int failed = link_aside()) return failed;
    if (rename(aside_.c_str(), path_.c_str()) != 0) return errno;
    aside_.clear();
    sync_folder(path_);
    return 0;
}

}  // namespace heng
