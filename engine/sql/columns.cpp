// Least units and ranges: by what the input is, unless declared.
#include "engine/sql/columns.hpp"

#include <algorithm>
#include <limits>

#include "engine/sql/whole.hpp"

namespace heng::sql {
namespace {

using boost::variant2::get_if;

struct Measure {
    Number least, low, high;  // the range in least units
};

Measure between(const Number& least, std::int64_t end) {
    return {least, Number(-end), Number(end)};
}

constexpr std::int64_t billion = 1'000'000'000;

Measure measure_of(Dimension dimension) {
    switch (dimension) {
        case Dimension::none:  // 0.0001%
            return between(Number::ratio(1, 1'000'000), billion);
        case Dimension::money:  // 分钱, to 100亿元
            return between(Number::ratio(1, 100), 1000 * billion);
        case Dimension::duration:  // 分钟
            return between(Number::ratio(1, 1440), billion);
        case Dimension::points:
            return between(Number::ratio(1, 100), 1'000'000);
        case Dimension::months:
        case Dimension::count:
            return {1, 0, Number(billion)};
        case Dimension::date:
            return between(1, 200'000);
        case Dimension::area:
        case Dimension::length:
        case Dimension::mass:
        case Dimension::storage:
        case Dimension::other:
            return between(Number::ratio(1, 1000), 1000 * billion);
    }
    return between(1, billion);
}

std::optional<Number> fallback_of(const Input& input, const Number& least) {
    if (!input.fallback) return std::nullopt;
    if (const Number* number = get_if<Number>(&*input.fallback)) return *number / least;
    if (const bool* yes = get_if<bool>(&*input.fallback)) return Number(*yes ? 1 : 0);
    if (const ChoiceMade* made = get_if<ChoiceMade>(&*input.fallback))
        return Number(made->other ? 0 : static_cast<int>(made->index) + 1);
    return std::nullopt;
}

std::vector<Column> columns_of_items(const Input& input, InputId id) {
    std::vector<Column> out;
    const std::string number = std::to_string(id + 1);
    for (std::uint32_t i = 0; i < input.choices.size(); ++i) {
        const std::string name = number + "_" + std::to_string(i + 1);
        out.push_back({id, i, "c" + name, "v" + name, 1, 0, 1, std::nullopt});
    }
    return out;
}

std::optional<std::vector<Column>> columns_of(const Input& input, InputId id) {
    const std::string number = std::to_string(id + 1);
    Column column{id, std::nullopt, "c" + number, "v" + number, 1, 0, 1, std::nullopt};
    Measure measure = measure_of(input.type == Input::Type::date ? Dimension::date : input.unit.dimension);
    if (input.type == Input::Type::text) return std::nullopt;
    if (input.type == Input::Type::items && !input.choices.empty()) return columns_of_items(input, id);
    if (input.type == Input::Type::items) measure = {1, 0, Number(1'000'000)};
    if (input.type == Input::Type::yes_no) measure = {1, 0, 1};
    if (input.type == Input::Type::option) measure = {1, 0, Number(static_cast<std::int64_t>(input.choices.size()))};
    column.least = measure.least;
    column.low = measure.low;
    column.high = measure.high;
    column.fallback = fallback_of(input, column.least);
    return std::vector<Column>{column};
}

/// 0.01元, -5%, 100亿元 in base units.
std::optional<Number> quantity(std::string_view text) {
    const auto end = text.find_first_not_of("+-.,0123456789");
    const auto number = Number::from_decimal(text.substr(0, end));
    if (!number || end == std::string_view::npos) return number;
    const auto unit = find_unit(text.substr(end));
    if (!unit) return std::nullopt;
    return *number * unit->factor;
}

bool set_least(Column& column, const std::string& text) {
    const auto least = quantity(text);
    if (!least || least->sign() <= 0) return false;
    const Number factor = column.least / *least;
    column.low = (column.low * factor).floor();
    column.high = (column.high * factor).ceil();
    if (column.fallback) column.fallback = *column.fallback * factor;
    column.least = *least;
    return true;
}

bool set_range(Column& column, const std::string& text) {
    const auto dots = text.find("..");
    if (dots == std::string::npos) return false;
    const auto low = quantity(text.substr(0, dots)), high = quantity(text.substr(dots + 2));
    if (!low || !high || *low > *high) return false;
    column.low = (*low / column.least).ceil();
    column.high = (*high / column.least).floor();
    return column.low <= column.high;
}

/// A column of 64 bits holds nothing beyond them.
void keep_within_64_bits(Column& column) {
    const Number most(std::numeric_limits<std::int64_t>::max());
    column.low = max(min(column.low, most), -most);
    column.high = max(min(column.high, most), -most);
}

bool is_named(const Input& input, const std::string& name) {
    if (input.name == name) return true;
    for (const std::string& path : input.paths)
        if (path == name) return true;
    return false;
}

}  // namespace

std::string measure(const Number& base_value, const Unit& unit) {
    Unit plain = unit;
    plain.factor = 1;
    plain.word.clear();
    if (unit.dimension == Dimension::money) plain.word = "元";
    if (unit.dimension == Dimension::points) plain.word = "分";
    if (unit.dimension == Dimension::duration) plain.word = "天";
    if (unit.dimension == Dimension::date) return base_value.str();
    return show(base_value, plain.word.empty() ? unit : plain);
}

Columns::Columns(const Pack& pack, const std::vector<Declaration>& least, const std::vector<Declaration>& ranges,
                 std::vector<std::string>& wrong)
    : used_(pack.inputs.size()) {
    for (InputId id = 0; id < pack.inputs.size(); ++id) by_input_.push_back(columns_of(pack.inputs[id], id));
    for (const Declaration& declaration : least) declare(pack, declaration, false, wrong);
    for (const Declaration& declaration : ranges) declare(pack, declaration, true, wrong);
    for (auto& columns : by_input_)
        if (columns) std::for_each(columns->begin(), columns->end(), keep_within_64_bits);
}

void Columns::declare(const Pack& pack, const Declaration& declaration, bool range, std::vector<std::string>& wrong) {
    bool taken = false;
    for (InputId id = 0; id < pack.inputs.size(); ++id) {
        const bool number = pack.inputs[id].type == Input::Type::number || pack.inputs[id].type == Input::Type::date;
        if (!number || !is_named(pack.inputs[id], declaration.name)) continue;
        Column& column = by_input_[id]->front();
        taken = range ? set_range(column, declaration.text) : set_least(column, declaration.text);
    }
    if (!taken) wrong.push_back(declaration.name + "=" + declaration.text);
}

const std::vector<Column>& Columns::use(InputId input) {
    used_[input] = true;
    return *by_input_[input];
}

std::vector<Column> Columns::used() const {
    std::vector<Column> out;
    for (InputId id = 0; id < used_.size(); ++id)
        if (used_[id]) out.insert(out.end(), by_input_[id]->begin(), by_input_[id]->end());
    return out;
}

}  // namespace heng::sql
