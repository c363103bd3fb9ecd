// A data file as a run reads it, from end to end, more than once where that is asked for. Entry: InputFile.
#pragma once
#include <sys/stat.h>

#include <cstdint>
#include <optional>
#include <string>

namespace heng {

/// Beside the numbers of errno: what was read is neither what the file was nor what it is.
constexpr int file_changed = -1;

class InputFile {
  public:
    /// "-" is stdin.
    explicit InputFile(const std::string& path);
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;
    ~InputFile();

    /// How many bytes, 0 at the end; nullopt where that fails.
    std::optional<std::size_t> read(char* to, std::size_t size);
    bool rewind();
    /// 0, errno or file_changed.
    int failed() const { return failed_; }
    /// 0 of a pipe.
    std::uint64_t size() const { return regular_ ? static_cast<std::uint64_t>(opened_.st_size) : 0; }

  private:
    bool is_as_opened() const;

    int descriptor_ = -1, failed_ = 0;
    bool regular_ = false;
    struct stat opened_ {};
    std::uint64_t taken_ = 0;
};

}  // namespace heng
