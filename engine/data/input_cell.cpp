// Chooses the reader of a cell by the type of its input.
#include "engine/data/input_cell.hpp"

namespace heng {
namespace {

Read<Quantity> plain(Read<Value> read) {
    if (auto* error = boost::variant2::get_if<CellError>(&read)) return std::move(*error);
    return Quantity{std::move(boost::variant2::get<Value>(read)), std::nullopt};
}

Read<Value> read_day(std::string_view cell, int year) {
    if (const auto blank = read_blank(cell)) return *blank;
    Read<Number> read = read_date(cell, year);
    if (auto* error = boost::variant2::get_if<CellError>(&read)) return std::move(*error);
    return Value(boost::variant2::get<Number>(read));
}

/// Words are kept as they were typed; only that there are none is known of them.
Read<Value> read_words(std::string_view cell) {
    if (const auto blank = read_blank(cell)) return *blank;
    return Value(ChoiceMade{0, true});
}

}  // namespace

Read<Quantity> read_input_cell(const Input& input, std::string_view cell, const std::optional<Unit>& unit, int year) {
    switch (input.type) {
        case Input::Type::number:
            return read_quantity(cell, input.unit, unit);
        case Input::Type::text:
            return plain(read_words(cell));
        case Input::Type::yes_no:
            return plain(read_yes_no(cell, input.name));
        case Input::Type::items:
            return plain(read_items(cell, input.choices, input.enumerators));
        case Input::Type::option:
            return plain(read_choice(cell, input.choices));
        case Input::Type::date:
            return plain(read_day(cell, year));
    }
    return Quantity{Missing{}, std::nullopt};
}

}  // namespace heng
