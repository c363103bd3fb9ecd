#include "cli/output_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace heng {
namespace {

/// What a killed run may leave beside its target; the next run takes it over.
constexpr const char* suffix = ".heng-part";
constexpr const char* own_files = "/proc/self/fd/";

mode_t mode_for_new_file() {
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

std::string folder_of(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    return folder.empty() ? "." : folder.string();
}

/// The file behind a chain of links, so that a rename replaces it and not the link.
std::string behind_links(const std::string& path) {
    std::error_code none;
    const auto target = std::filesystem::weakly_canonical(path, none);
    return none || target.empty() ? path : target.string();
}

/// Makes a rename in the folder of `path` last.
void sync_folder(const std::string& path) {
    const int descriptor = open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    fsync(descriptor);
    close(descriptor);
}

/// Does the name still lead to the open file?
bool is_at(int descriptor, const std::string& path) {
    struct stat open_file {
    }, named{};
    return fstat(descriptor, &open_file) == 0 && stat(path.c_str(), &named) == 0 && open_file.st_dev == named.st_dev &&
           open_file.st_ino == named.st_ino;
}

}  // namespace

OutputFile::~OutputFile() {
    if (descriptor_ > STDERR_FILENO) close(descriptor_);
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

// A file without a name vanishes with a killed process. Where the file system knows none, it has one beside the target.
int OutputFile::open_aside() {
    if (access(own_files, X_OK) == 0)
        descriptor_ = ::open(folder_of(path_).c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
    return descriptor_ >= 0 ? 0 : open_named();
}

int OutputFile::open_named() {
    const std::string name = path_ + suffix;
    for (;;) {
        descriptor_ = ::open(name.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor_ < 0) return errno;
        if (const int failed = lock_named()) return failed;
        if (is_at(descriptor_, name)) break;
        close(descriptor_);  // another run has just finished with it
    }
    aside_.watch(name);
    return ftruncate(descriptor_, 0) == 0 ? 0 : errno;
}

/// A killed run holds no lock any more; EBUSY where another one is at work.
int OutputFile::lock_named() {
    if (flock(descriptor_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return 0;
    return EBUSY;
}

int OutputFile::write(std::string_view bytes) {
    return write_all(descriptor_, bytes);
}

int OutputFile::finish() {
    if (direct_ || finished_) return 0;
    if (fchmod(descriptor_, mode_) != 0 || fsync(descriptor_) != 0) return errno;
    finished_ = true;
    return 0;
}

/// Gives the nameless file a name beside the target, so that it can replace it.
int OutputFile::link_aside() {
    const std::string self = own_files + std::to_string(descriptor_);
    aside_.watch(path_ + suffix);
    const char* name = aside_.path().c_str();
    if (linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0) return 0;
    if (errno != EEXIST) return errno;
    unlink(name);
    return linkat(AT_FDCWD, self.c_str(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
}

/// Where several runs finish at once, one may have taken the name of another: each of them is whole.
int OutputFile::rename_aside() {
    const bool nameless = aside_.path().empty();
    for (int tries = 0;; ++tries) {
        const int linked = nameless ? link_aside() : 0;
        if (linked == 0 && rename(aside_.path().c_str(), path_.c_str()) == 0) {
            if (nameless) unlink(aside_.path().c_str());  // stays where both names already led to one file
            return 0;
        }
        const int failed = linked != 0 ? linked : errno;
        const bool raced = nameless && (failed == ENOENT || failed == EEXIST);
        if (!raced || tries == 100) return failed;
    }
}

int OutputFile::commit() {
    if (direct_) return 0;
    if (const int failed = finish()) return failed;
    if (const int failed = rename_aside()) return failed;
    aside_.let_go();
    sync_folder(path_);
    return 0;
}

int write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

int write_whole(const std::string& path, std::string_view bytes) {
    OutputFile file;
    if (const int failed = file.open(path)) return failed;
    if (const int failed = file.write(bytes)) return failed;
    return file.commit();
}

}  // namespace heng
