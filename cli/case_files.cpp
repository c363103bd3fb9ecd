#include "cli/case_files.hpp"

#include <algorithm>
#include <filesystem>

#include "cli/files.hpp"

namespace heng {

namespace fs = std::filesystem;

std::vector<std::string> case_files(const std::string& pack, const std::vector<std::string>& added) {
    std::error_code error;
    const fs::path path(pack);
    const bool folder = fs::is_directory(path, error);
    std::vector<std::string> files;
    if (folder || path.filename() == "pack.heng")
        for (const auto& entry : fs::directory_iterator((folder ? path : path.parent_path()) / "cases", error))
            if (entry.path().extension() == ".csv") files.push_back(entry.path().lexically_normal().string());
    std::sort(files.begin(), files.end());
    files.insert(files.end(), added.begin(), added.end());
    return files;
}

std::vector<DataTable> read_case_files(Session& session, const std::vector<std::string>& files,
                                       DataProblems& problems) {
    std::vector<DataTable> tables;
    for (const std::string& file : files) {
        if (const std::optional<std::string> bytes = read_or_complain(session, file))
            tables.push_back(read_csv(file, *bytes, problems));
    }
    return tables;
}

}  // namespace heng
