// The name of a file that is not finished: SIGINT, SIGTERM and SIGHUP take it away before they end the process.
// Entry: UnfinishedFile.
#pragma once
#include <string>

namespace heng {

class UnfinishedFile {
  public:
    UnfinishedFile() = default;
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    /// Takes the file away, unless it was let go.
    ~UnfinishedFile();

    /// From now on there may be a file of this name.
    void watch(std::string path);
    /// It has another name now, or there is none.
    void let_go();
    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

}  // namespace heng
