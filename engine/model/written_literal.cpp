// Literals of formulas in base units. Entry: read_literal.
#include "engine/model/written_literal.hpp"

#include "engine/data/cell.hpp"
#include "engine/model/written_number.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

// 6月30日, 2020年6月30日: a day, not 6 months.
bool is_calendar_day(std::string_view folded) {
    return folded.find("月") != std::string_view::npos && (folded.ends_with("日") || folded.ends_with("号"));
}

WrittenLiteral read_day(std::string_view folded, int year) {
    const Read<Number> day = read_date(folded, year);
    if (const Number* number = boost::variant2::get_if<Number>(&day)) {
        Unit unit;
        unit.dimension = Dimension::date;
        return {*number, unit, {}};
    }
    return {Number(0), std::nullopt, "date-unreadable"};
}

}  // namespace

WrittenLiteral read_literal(const Sources& sources, const syntax::Literal& literal, int year) {
    const std::string number = fold_text(sources.text(literal.number));
    const std::string word = fold_text(sources.text(literal.unit));
    if (is_calendar_day(number + word)) return read_day(number + word, year);
    const std::optional<Number> value = written_number(number);
    if (!value) return {Number(0), std::nullopt, "number-unreadable"};
    if (word.empty()) return {*value, std::nullopt, {}};
    const std::optional<Unit> unit = find_unit(word);
    if (!unit) return {Number(0), std::nullopt, "unit-unknown"};
    return {*value * unit->factor, unit, {}};
}

}  // namespace heng
