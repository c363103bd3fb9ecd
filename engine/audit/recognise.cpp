#include "engine/audit/recognise.hpp"

#include <algorithm>

#include "engine/audit/claims.hpp"
#include "engine/data/bind.hpp"
#include "engine/data/header.hpp"

namespace heng {
namespace {

/// Does a header address an input of the pack, with or without a unit behind it?
bool is_input(const Pack& pack, const Cell& header) {
    const std::string whole = whole_header(header.text).name;
    const auto with_unit = header_with_unit(header.text);
    return std::any_of(pack.inputs.begin(), pack.inputs.end(), [&](const Input& input) {
        return std::any_of(input.paths.begin(), input.paths.end(), [&](const std::string& path) {
            const std::string key = whole_header(path).name;
            return key == whole || (with_unit && key == with_unit->name);
        });
    });
}

/// Rows numbered 1、2、 below another row.
bool has_parts(const DataTable& table) {
    return std::count_if(table.rows.begin(), table.rows.end(), [](const std::vector<Cell>& row) {
               return !row.empty() && numbering(row.front().text) > 0;
           }) >= 2;
}

}  // namespace

SheetKind recognise(const Pack& pack, const DataTable& table) {
    if (is_form(table)) return SheetKind::forms;
    if (is_claims(table)) return SheetKind::printed;
    for (const Cell& header : table.header)
        if (is_input(pack, header)) return SheetKind::facts;
    return has_parts(table) ? SheetKind::amounts : SheetKind::unknown;
}

}  // namespace heng
