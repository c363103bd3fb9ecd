// Runs a command line as a person would, in a folder made for it, and keeps all that it says. Used by the golden cases
// and by the examples of the documentation.
#pragma once
#include <filesystem>
#include <string>

namespace heng::testing {

struct Ran {
    std::string out, err;
    int exit = 0;  // 128 + signal where it was killed
};

/// A folder that goes away with the object. It holds `stdlib_rules` as a link, so that packs have the names they have
/// in the project.
class WorkFolder {
  public:
    WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder();
    const std::filesystem::path& path() const { return path_; }
    /// Copies the files of a folder, but not the cases themselves (.cmd, .out).
    void fill_from(const std::filesystem::path& folder) const;
    /// Runs one line of sh here; `heng` is the program that was built.
    Ran run(const std::string& line) const;

  private:
    std::filesystem::path path_;
};

std::string read_text(const std::filesystem::path& file);
void write_text(const std::filesystem::path& file, const std::string& text);
/// HENG_ACCEPT=1: what a run says becomes what is expected.
bool accepting();

}  // namespace heng::testing
