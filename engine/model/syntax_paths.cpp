// Indicators of a script by their path from the right. Entry: SyntaxPaths.
#include "engine/model/syntax_paths.hpp"

#include "engine/model/names.hpp"

namespace heng {
namespace {

// Does `path` address `full` from the right? Both are keys.
bool addresses(std::string_view path, std::string_view full) {
    if (path.empty() || !full.ends_with(path)) return false;
    return full.size() == path.size() || full[full.size() - path.size() - 1] == '/';
}

}  // namespace

SyntaxPaths::SyntaxPaths(const Sources& sources, const syntax::Script& script,
                         const std::vector<std::uint32_t>& roots) {
    std::vector<std::pair<std::uint32_t, std::string>> waiting;
    for (auto root = roots.rbegin(); root != roots.rend(); ++root) waiting.emplace_back(*root, "");
    while (!waiting.empty()) {
        const auto [index, above] = waiting.back();
        waiting.pop_back();
        const syntax::Indicator& written = script.indicators[index];
        std::string name = printed_name(sources, written.name);
        std::string path = above.empty() ? name : above + "/" + name;
        for (auto child = written.children.rbegin(); child != written.children.rend(); ++child)
            waiting.emplace_back(*child, path);
        std::string key = name_key(path);
        entries_.push_back({index, written.level, std::move(name), std::move(path), std::move(key)});
    }
}

std::vector<std::uint32_t> SyntaxPaths::find(std::string_view path, int level) const {
    const std::string wanted = name_key(path);
    std::vector<std::uint32_t> found;
    for (const Entry& entry : entries_)
        if ((level == 0 || level == entry.level) && addresses(wanted, entry.key)) found.push_back(entry.index);
    return found;
}

std::string SyntaxPaths::path_of(std::uint32_t index) const {
    for (const Entry& entry : entries_)
        if (entry.index == index) return entry.path;
    return {};
}

std::vector<std::string> SyntaxPaths::names() const {
    std::vector<std::string> all;
    for (const Entry& entry : entries_) all.push_back(entry.name);
    return all;
}

std::string SyntaxPaths::joined(const std::vector<std::uint32_t>& indices) const {
    std::string all;
    for (const std::uint32_t index : indices) all += (all.empty() ? "" : "、") + path_of(index);
    return all;
}

}  // namespace heng
