#include "engine/rule/measure.hpp"

#include <charconv>

#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using QuantityForm = syntax::Quantity::Form;

std::optional<Number> plain_number(std::string_view text, QuantityForm form) {
    constexpr std::string_view per_cent = "百分之";
    if (form == QuantityForm::chinese) return Number::from_chinese(text);
    if (form == QuantityForm::decimal) return Number::from_decimal(text);
    if (!text.starts_with(per_cent)) return std::nullopt;
    const auto decimal = Number::from_decimal(text.substr(per_cent.size()));
    return decimal ? *decimal / Number(100) : Number::from_chinese(text);
}

/// The digits before `word`, which then go.
std::optional<int> leading_number(std::string_view& text, std::string_view word) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (error != std::errc() || !rest.starts_with(word)) return std::nullopt;
    text = rest.substr(word.size());
    return value;
}

int last_day(int year, int month) {
    int day = 31;
    while (!day_number(year, month, day)) --day;
    return day;
}

/// 2020年6月30日, 6月30日, 6月底, 年底.
std::optional<Number> read_day(std::string_view text, int year) {
    if (const auto said = leading_number(text, "年")) year = *said;
    if (year == 0) return std::nullopt;
    if (text.starts_with("年")) return Number(*day_number(year, 12, 31));
    const auto month = leading_number(text, "月");
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    const auto day = leading_number(text, "日");
    const auto number = day_number(year, *month, day.value_or(last_day(year, *month)));
    return number ? std::optional<Number>(*number) : std::nullopt;
}

Unit percent_unit() {
    return *find_unit("%");
}

}  // namespace

std::optional<Unit> unit_of(const Sources& sources, const syntax::Quantity& quantity) {
    if (quantity.form == QuantityForm::percent) return percent_unit();
    if (quantity.form == QuantityForm::date) return Unit{Dimension::date, 1};
    if (quantity.unit.empty()) return std::nullopt;
    return find_unit(spelled(sources, quantity.unit));
}

std::optional<Measure> read_measure(const Sources& sources, const syntax::Quantity& quantity, int year,
                                    const std::optional<Unit>& lacking) {
    const std::string text = spelled(sources, quantity.number);
    auto unit = unit_of(sources, quantity);
    if (!unit) unit = lacking;
    const auto number = quantity.form == QuantityForm::date ? read_day(text, year) : plain_number(text, quantity.form);
    if (!number) return std::nullopt;
    const bool scaled = unit && quantity.form != QuantityForm::percent;
    return Measure{scaled ? *number * unit->factor : *number, unit, quantity.span};
}

std::optional<Number> read_points(const Sources& sources, const syntax::Quantity& quantity) {
    return plain_number(spelled(sources, quantity.number), quantity.form);
}

}  // namespace heng::composing
