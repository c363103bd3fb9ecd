// A file written piece by piece, aside, that appears under its name as a whole or not at all. Entry: OutputFile.
#pragma once
#include <sys/types.h>

#include <string>
#include <string_view>

namespace heng {

/// What the umask leaves of reading and writing for everyone.
mode_t mode_for_new_file();

class OutputFile {
  public:
    OutputFile() = default;
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    /// Takes away what was not committed.
    ~OutputFile();

    /// Each returns 0 or errno. Devices and pipes are written to directly; "-" is stdout.
    int open(const std::string& path);
    int write(std::string_view bytes);
    int commit();

  private:
    int open_aside();
    int link_aside();

    std::string path_, aside_;  // aside_ is empty while the file has no name at all
    int descriptor_ = -1;
    bool direct_ = false;
    unsigned mode_ = 0;
};

}  // namespace heng
