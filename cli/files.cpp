#include "cli/files.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "cli/input_file.hpp"
#include "cli/output_file.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30U;

struct Reason {
    int number;
    const char *zh, *en;
};

constexpr Reason reasons[] = {
    {ENOENT, "没有这个文件或文件夹", "no such file or folder"},
    {EACCES, "没有权限", "permission denied"},
    {EISDIR, "这是一个文件夹", "this is a folder"},
    {ENOTDIR, "路径中有一段不是文件夹", "a part of the path is no folder"},
    {ENOSPC, "磁盘已满", "no space left on the device"},
    {EDQUOT, "磁盘配额已用完", "the disk quota is used up"},
    {EROFS, "文件系统是只读的", "the file system is read-only"},
    {EIO, "磁盘读写出错", "the disk failed"},
    {EBUSY, "另一个 heng 正在写", "another heng is writing it"},
    {ENAMETOOLONG, "文件名太长", "the name is too long"},
    {file_changed, "读的时候文件变了", "it changed while it was read"},
};

std::string reason(const Session& session, int number, bool reading) {
    if (number == EFBIG && reading) return session.say("文件超过1 GiB", "the file is larger than 1 GiB");
    if (number == EFBIG) return session.say("超过了允许的文件大小", "larger than files may be here");
    for (const Reason& known : reasons)
        if (known.number == number) return session.say(known.zh, known.en);
    return std::strerror(number);
}

/// Appends all bytes of a file; 0 or errno.
int read_whole(const std::string& path, std::string& bytes) {
    InputFile file(path);
    std::array<char, 1U << 16U> block{};
    while (const auto got = file.read(block.data(), block.size())) {
        if (*got == 0) return 0;
        bytes.append(block.data(), *got);
        if (bytes.size() > largest_file) return EFBIG;
    }
    return file.failed();
}

}  // namespace

void deliver(Session& session, std::string_view bytes, const std::string& path) {
    const bool to_file = !path.empty() && path != "-";
    const int failed = to_file ? write_whole(path, bytes) : write_all(STDOUT_FILENO, bytes);
    if (failed == 0) return;
    session.complain(file_error_text(session, to_file ? path : "-", failed, false));
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
    const std::string stream = reading ? session.say("标准输入", "stdin") : session.say("标准输出", "stdout");
    return format(pattern, path == "-" ? stream : path, reason(session, number, reading));
}

}  // namespace heng
