#include "cli/input_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace heng {

InputFile::InputFile(const std::string& path)
    : descriptor_(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0 || fstat(descriptor_, &opened_) != 0) failed_ = errno;
    regular_ = failed_ == 0 && S_ISREG(opened_.st_mode) && lseek(descriptor_, 0, SEEK_CUR) == 0;
}

InputFile::~InputFile() {
    if (descriptor_ > STDERR_FILENO) close(descriptor_);
}

std::optional<std::size_t> InputFile::read(char* to, std::size_t size) {
    if (failed_ != 0) return std::nullopt;
    for (;;) {
        const ssize_t got = ::read(descriptor_, to, size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) failed_ = errno;
        if (got == 0 && !is_as_opened()) failed_ = file_changed;
        if (failed_ != 0) return std::nullopt;
        taken_ += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
    }
}

/// A file that is cut or written to meanwhile would end in half a figure.
bool InputFile::is_as_opened() const {
    if (!regular_) return true;
    struct stat now {};
    return fstat(descriptor_, &now) == 0 && taken_ == size() && now.st_size == opened_.st_size &&
           now.st_mtim.tv_sec == opened_.st_mtim.tv_sec && now.st_mtim.tv_nsec == opened_.st_mtim.tv_nsec;
}

bool InputFile::rewind() {
    taken_ = 0;
    return lseek(descriptor_, 0, SEEK_SET) == 0;
}

}  // namespace heng
