// A file written piece by piece, aside, that appears under its name as a whole or not at all. Entries: OutputFile,
// write_whole(). Knows no format.
#pragma once
#include <string>
#include <string_view>

#include "cli/unfinished_file.hpp"

namespace heng {

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
    /// Everything is on the disk; only the name is wanting.
    int finish();
    int commit();

  private:
    int open_aside();
    int open_named();
    int lock_named();
    int link_aside();
    int rename_aside();

    std::string path_;
    UnfinishedFile aside_;  // without a path while the file has no name at all
    int descriptor_ = -1;
    bool direct_ = false, finished_ = false;
    unsigned mode_ = 0;
};

/// Writes every byte; 0 or errno.
int write_all(int descriptor, std::string_view bytes);

/// All of a file at once: `path` holds either what it held or all of `bytes`. 0 or errno.
int write_whole(const std::string& path, std::string_view bytes);

}  // namespace heng
