#include "cli/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>

#include "cli/output_file.hpp"

namespace heng {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30U;

// Closes a descriptor; errno of whoever failed before is kept.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        const int kept = errno;
        if (number_ > STDERR_FILENO) close(number_);
        errno = kept;
    }
    int number() const { return number_; }

  private:
    int number_;
};

int write_directly(const std::string& path, std::string_view bytes) {
    const Descriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC));
    return file.number() < 0 ? errno : write_all(file.number(), bytes);
}

int write_and_sync(int descriptor, std::string_view bytes, mode_t mode) {
    if (const int failed = write_all(descriptor, bytes)) return failed;
    if (fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0) return errno;
    return 0;
}

int replace_file(const std::string& path, std::string_view bytes, mode_t mode) {
    std::string aside = path + ".XXXXXX";
    const Descriptor file(mkstemp(aside.data()));
    if (file.number() < 0) return errno;
    int failed = write_and_sync(file.number(), bytes, mode);
    if (failed == 0 && rename(aside.c_str(), path.c_str()) != 0) failed = errno;
    if (failed != 0) unlink(aside.c_str());
    if (failed == 0) sync_folder(path);
    return failed;
}

const char* reason(const Session& session, int number) {
    switch (number) {
        case ENOENT:
            return session.say("没有这个文件或文件夹", "no such file or folder");
        case EACCES:
            return session.say("没有权限", "permission denied");
        case EISDIR:
            return session.say("这是一个文件夹", "this is a folder");
        case EFBIG:
            return session.say("文件超过1 GiB", "the file is larger than 1 GiB");
        case ENOSPC:
            return session.say("磁盘已满", "no space left on the device");
        case ENOTDIR:
            return session.say("路径中有一段不是文件夹", "a part of the path is no folder");
        default:
            return std::strerror(number);
    }
}

// Appends all bytes of a file; 0 or errno.
int read_whole(const std::string& path, std::string& bytes) {
    const Descriptor file(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) return errno;
    std::array<char, 1U << 16U> block{};
    for (;;) {
        const ssize_t got = read(file.number(), block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno;
        if (got == 0) return 0;
        bytes.append(block.data(), static_cast<std::size_t>(got));
        if (bytes.size() > largest_file) return EFBIG;
    }
}

}  // namespace

int write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

// The file behind a chain of links, so that a rename replaces it and not the link.
std::string behind_links(const std::string& path) {
    std::error_code none;
    const auto target = std::filesystem::weakly_canonical(path, none);
    return none || target.empty() ? path : target.string();
}

void sync_folder(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    const Descriptor descriptor(open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() >= 0) fsync(descriptor.number());
}

int write_whole(const std::string& path, std::string_view bytes) {
    const std::string target = behind_links(path);
    struct stat now {};
    if (stat(target.c_str(), &now) != 0) return replace_file(target, bytes, mode_for_new_file());
    if (S_ISDIR(now.st_mode)) return EISDIR;
    if (!S_ISREG(now.st_mode)) return write_directly(target, bytes);
    return replace_file(target, bytes, now.st_mode & 07777);
}

void deliver(Session& session, std::string_view bytes, const std::string& path) {
    const bool to_file = !path.empty() && path != "-";
    const int failed = to_file ? write_whole(path, bytes) : write_all(STDOUT_FILENO, bytes);
    if (failed == 0) return;
    session.complain(file_error_text(session, to_file ? path : session.say("标准输出", "stdout"), failed, false));
    session.end(Exit::data);
}

std::optional<std::string> read_or_complain(Session& session, const std::string& path) {
    std::string bytes;
    const int error = read_whole(path, bytes);
    if (error == 0) return bytes;
    session.complain(file_error_text(session, path, error, true));
    session.end(Exit::data);
    return std::nullopt;
}

std::string file_error_text(const Session& session, const std::string& path, int number, bool reading) {
    const char* pattern = reading ? session.say("读不了“{}”：{}", "cannot read '{}': {}")
                                  : session.say("写不了“{}”：{}", "cannot write '{}': {}");
    return fmt::format(fmt::runtime(pattern), path, reason(session, number));
}

}  // namespace heng
