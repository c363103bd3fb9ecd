// 引用 and 基于 answered from the disk. Entry: find_in_folders.
#include "engine/model/find_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "engine/model/names.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

namespace fs = std::filesystem;

constexpr const char* pack_file = "pack.heng";

std::optional<FoundFile> read(const fs::path& path) {
    std::error_code failed;
    if (!fs::is_regular_file(path, failed)) return std::nullopt;
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return FoundFile{path.lexically_normal().generic_string(), std::string(std::istreambuf_iterator<char>(in), {})};
}

// A script, the same with .heng behind it, or the pack of a folder.
std::optional<FoundFile> read_script(const fs::path& path) {
    if (auto file = read(path)) return file;
    if (auto file = read(fs::path(path.string() + ".heng"))) return file;
    return read(path / pack_file);
}

// What stands behind `label` at the start of a line: 规则包：鹤城区…
std::string header_label(const FoundFile& file, std::string_view label) {
    Sources texts;
    const std::string_view text = texts.text(texts.whole(texts.add(file.name, file.bytes)));
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = fold_text(text.substr(begin, end - begin));
        if (line.starts_with(label) && line.substr(label.size()).starts_with(":")) return line.substr(label.size() + 1);
        begin = end + 1;
    }
    return {};
}

std::vector<fs::path> scripts_in(const fs::path& folder) {
    std::vector<fs::path> scripts;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed)) {
        if (entry.path().extension() == ".heng") scripts.push_back(entry.path());
        if (fs::is_regular_file(entry.path() / pack_file, failed)) scripts.push_back(entry.path() / pack_file);
    }
    std::sort(scripts.begin(), scripts.end());
    return scripts;
}

// ../甲.heng and /甲.heng lead out of the folder of the pack.
bool leads_out(const fs::path& path) {
    return path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end();
}

// The pack of that name and, unless empty, that version. Never the one that refers: 2020.2 may stand on 2020.1 of its
// name.
std::optional<FoundFile> find_by_name(const fs::path& folder, const std::string& name, const std::string& version,
                                      const fs::path& referring) {
    for (const fs::path& path : scripts_in(folder)) {
        std::error_code failed;
        if (fs::equivalent(path, referring, failed)) continue;
        std::optional<FoundFile> file = read(path);
        if (!file || name_key(header_label(*file, "规则包")) != name) continue;
        if (version.empty() || header_label(*file, "版本") == version) return file;
    }
    return std::nullopt;
}

}  // namespace

std::optional<FoundFile> find_in_folders(std::string_view reference, std::string_view from_file) {
    const std::string folded = fold_text(reference);
    const std::size_t at = folded.find('@');
    const std::string version = at == std::string::npos ? "" : folded.substr(at + 1);
    const std::string written = printed_name(reference.substr(0, reference.find('@')));
    if (leads_out(written)) return std::nullopt;
    fs::path folder = fs::path(std::string(from_file)).parent_path();
    if (folder.empty()) folder = ".";
    const std::vector<fs::path> around = {folder, folder / ".."};
    for (const fs::path& place : around)
        if (auto file = read_script(place / written)) return file;
    // Another version is better than none: what refers then says which version it wanted.
    for (const std::string& wanted : {version, std::string()})
        for (const fs::path& place : around)
            if (auto file = find_by_name(place, name_key(written), wanted, fs::path(std::string(from_file))))
                return file;
    return std::nullopt;
}

std::optional<FoundFile> open_pack(const std::string& path) {
    if (auto file = read(path)) return file;
    return read(fs::path(path) / pack_file);
}

}  // namespace heng
