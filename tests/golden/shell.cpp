#include "tests/golden/shell.hpp"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace heng::testing {
namespace {

namespace fs = std::filesystem;

// The program that was built comes first on the path; nothing of the developer's terminal reaches it.
void set_environment() {
    static const bool once = [] {
        const std::string path = std::string(HENG_PROGRAM_FOLDER) + ":" + std::getenv("PATH");
        setenv("PATH", path.c_str(), 1);
        setenv("LC_ALL", "C.UTF-8", 1);
        setenv("TERM", "dumb", 1);
        return true;
    }();
    (void)once;
}

int exit_code(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

WorkFolder::WorkFolder() {
    set_environment();
    std::string name = (fs::temp_directory_path() / "heng-case-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder: " + name);
    path_ = name;
    fs::create_directory(path_ / "in");
    fs::create_directory_symlink(fs::path(HENG_ROOT) / "stdlib_rules", path_ / "in" / "stdlib_rules");
}

WorkFolder::~WorkFolder() {
    std::error_code ignored;
    fs::permissions(path_, fs::perms::owner_all, ignored);
    fs::remove_all(path_, ignored);
}

void WorkFolder::fill_from(const fs::path& folder) const {
    for (const auto& entry : fs::directory_iterator(folder)) {
        const auto kind = entry.path().extension();
        if (kind != ".cmd" && kind != ".out")
            fs::copy(entry.path(), path_ / "in" / entry.path().filename(), fs::copy_options::recursive);
    }
}

Ran WorkFolder::run(const std::string& line) const {
    const std::string here = "'" + path_.string() + "'";
    const std::string script = "cd " + here + "/in && ulimit -c 0 && ulimit -t 60 && exec >" + here + "/out 2>" + here +
                               "/err </dev/null\n" + line + "\n";
    const int status = std::system(script.c_str());
    return {read_text(path_ / "out"), read_text(path_ / "err"), exit_code(status)};
}

std::string read_text(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_text(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

bool accepting() {
    const char* accept = std::getenv("HENG_ACCEPT");
    return accept != nullptr && std::string(accept) == "1";
}

}  // namespace heng::testing
