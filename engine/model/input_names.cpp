// What stands in brackets behind the name of an input. Entry: split_unit.
#include "engine/model/input_names.hpp"

#include <cctype>

#include "engine/model/names.hpp"

namespace heng {

NameWithUnit split_unit(std::string_view written) {
    std::string inside;
    std::string name = without_bracket(written, &inside);
    if (!inside.empty())
        if (std::optional<Unit> unit = find_unit(inside)) return {std::move(name), std::move(unit)};
    return {printed_name(written), std::nullopt};
}

std::string without_letter(std::string_view name) {
    std::string inside;
    std::string plain = without_bracket(name, &inside);
    const bool letter = inside.size() == 1 && std::isalpha(static_cast<unsigned char>(inside.front())) != 0;
    return letter ? plain : std::string(name);
}

}  // namespace heng
