// Units: what kind of quantity, and its factor to the base unit of that kind. 万元 -> 10000 元, % -> 1/100, 小时 ->
// 1/24 天.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/number/number.hpp"

namespace heng {

/// Base units: none (a pure number; a rate is one: 95% = 19/20), 元, 天, 月 (months don't convert to days), 分
/// (points), a count of things, a calendar day, a physical measure (平方米, 米, 千克, GB).
enum class Dimension { none, money, duration, months, points, count, date, area, length, mass, storage, other };

struct Unit {
    Dimension dimension = Dimension::none;
    Number factor = 1;               // value in base units = number × factor
    std::string word = {};           // as written: 万元, %, 个百分点, 项, 公顷
    bool percent = false;            // %, ％, 个百分点, 个点, 成 (1/10), ‰
    bool percentage_points = false;  // 个百分点, 百分点, 个点
    bool scale = false;              // 万, 亿 alone: a factor that waits for its unit (125万 of money is 125万元)
    std::string kind =
        {};  // other: what converts to each other (美元, 万美元; 元/人, 万元/人); count: the measure word
};

/// Finds a unit by its word: measure words (项 个 次 例 件 户 人次 …), also with 万 (万件, 亿元), and one unit for
/// another (元/人, 万元/公里) included. Nullopt where the word is none. Takes folded text.
std::optional<Unit> find_unit(std::string_view word);

/// The longest unit word at the start of `text`; its length in bytes, 0 where none. For grammars and cells.
std::size_t unit_length(std::string_view text);

/// May a number in `from` stand where `to` is asked for (same dimension; counts among each other; a pure number nowhere
/// but among pure numbers; 万 alone wherever amounts and counts stand, but for no rate)?
bool converts(const Unit& from, const Unit& to);

/// "1733.634137" with 万元 for a value in base units and a unit to show it in: 61.11…% shows as 550/9%.
/// Where the unit is a date: 2020-06-30. A value that is too large shows as "too-large".
std::string show(const Number& base_value, const Unit& unit);

/// Days since 1970-01-01 of a proleptic Gregorian date, nullopt where there is no such day.
std::optional<std::int64_t> day_number(int year, int month, int day);
struct CalendarDay {
    int year, month, day;
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};
CalendarDay calendar_day(std::int64_t day_number);

}  // namespace heng
