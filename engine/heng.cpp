// The façade: text -> pack with its findings. Entry: compile, compile_file.
#include "engine/heng.hpp"

#include <algorithm>

#include "engine/model/find_files.hpp"

namespace heng {

bool Compiled::ok() const {
    return std::none_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& found) {
        return found.severity == Severity::error && !found.acknowledged;
    });
}

Compiled compile(std::string name, std::string_view text, const Finder& find) {
    auto sources = std::make_shared<Sources>();
    const FileId main = sources->add(std::move(name), text);
    Compiled compiled;
    compiled.pack = resolve(sources, main, find, compiled.diagnostics);
    check(compiled.pack, compiled.diagnostics);
    return compiled;
}

Compiled compile_file(const std::string& path) {
    const std::optional<FoundFile> file = open_pack(path);
    if (file) return compile(file->name, file->bytes, find_in_folders);
    auto sources = std::make_shared<Sources>();
    const Span nowhere = sources->whole(sources->add(path, ""));
    Compiled missing;
    missing.pack.sources = std::move(sources);
    missing.diagnostics.push_back({"pack-missing", Severity::error, nowhere, {path}, {}, false});
    return missing;
}

}  // namespace heng
