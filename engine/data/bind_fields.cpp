// The fields of a form as a record of a pack. Entry: bind_fields.
#include <unordered_set>

#include "engine/data/bind.hpp"
#include "engine/data/header.hpp"
#include "engine/model/names.hpp"

namespace heng {
namespace {

std::unordered_set<std::string> wanted_names(const Pack& pack) {
    std::unordered_set<std::string> names;
    for (const Input& input : pack.inputs)
        for (const std::string& path : input.paths) names.insert(name_key(path));
    return names;
}

/// The end of a field's path that names an input, and its name as a key; the longest first.
std::optional<std::pair<std::string, std::string>> named_by(const std::string& path,
                                                            const std::unordered_set<std::string>& wanted) {
    for (std::size_t at = 0; at != path.npos; at = path.find('/', at)) {
        if (at > 0) ++at;
        const std::string end = path.substr(at);
        const auto parted = header_with_unit(end);
        for (const std::string& key : {name_key(end), parted ? parted->name : std::string()})
            if (wanted.contains(key)) return std::pair(end, key);
    }
    return std::nullopt;
}

}  // namespace

Record bind_fields(const Pack& pack, const Form& form, const std::string& file, DataProblems& out) {
    const auto wanted = wanted_names(pack);
    DataTable table{file, {}, {{}}};
    std::unordered_set<std::string> taken;
    for (const auto& [path, text] : form.fields) {
        const auto named = named_by(path, wanted);
        if (!named || !taken.insert(named->second).second) continue;
        const auto column = static_cast<std::uint32_t>(table.header.size() + 1);
        table.header.push_back({named->first, 0, column});
        table.rows[0].push_back({text, 0, column});
    }
    Record record = heng::bind(pack, table, out).front();
    record.unit = form.project;
    return record;
}

}  // namespace heng
