// A cell read as a calendar day: 2020-06-30, 2020/6/30, 2020年6月30日, 6月底, 20200630. Entry: read_date.
#include <array>

#include "engine/data/cell_text.hpp"
#include "engine/data/numeral.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

struct Day {
    std::optional<int> year;
    int month = 0, day = 0;
};

/// Takes a whole number of at most `digits` digits (or in Chinese words) off the front.
std::optional<int> take_number(std::string_view& text, std::size_t digits) {
    const auto numeral = numeral_at(text);
    const bool fits = numeral && !numeral->fraction && numeral->value.is_integer() && numeral->value < Number(10000);
    if (!fits || (text[0] >= '0' && text[0] <= '9' && numeral->length > digits)) return std::nullopt;
    text.remove_prefix(numeral->length);
    return std::stoi(numeral->value.str());
}

bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

int last_day(int year, int month) {
    int day = 31;
    while (day > 28 && !day_number(year, month, day)) --day;
    return day;
}

/// 30日, 30号, 底 or 初 behind a month.
std::optional<int> take_day(std::string_view& text, int year, int month) {
    if (take(text, "底") || take(text, "末")) return last_day(year, month);
    if (take(text, "初")) return 1;
    const auto day = take_number(text, 2);
    return day && (take(text, "日") || take(text, "号")) ? day : std::nullopt;
}

/// 2020年6月30日, 6月30日, 2020年底.
std::optional<Day> chinese_day(std::string_view text, int year) {
    Day result;
    std::string_view rest = text;
    const auto first = take_number(rest, 4);
    if (first && take(rest, "年")) {
        result.year = first;
        text = rest;
        if (rest == "底" || rest == "末") return Day{first, 12, 31};
    }
    const auto month = take_number(text, 2);
    if (!month || !take(text, "月")) return std::nullopt;
    const auto day = take_day(text, result.year.value_or(year), *month);
    if (!day || !text.empty()) return std::nullopt;
    return Day{result.year, *month, *day};
}

/// Only a time of day may stand behind 2020-06-30: its digits and colons change nothing.
bool is_time(std::string_view text) {
    if (!take(text, " ") && !take(text, "T")) return text.empty();
    return text.size() >= 5 && text.find_first_not_of("0123456789:.") == text.npos;
}

std::optional<int> digits(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most || text.find_first_not_of("0123456789") != text.npos)
        return std::nullopt;
    return std::stoi(std::string(text));
}

/// 2020-06-30, 2020/6/30, 2020.6.30 00:00
std::optional<Day> parted_day(std::string_view text) {
    const std::size_t first = text.find_first_of("-/.");
    if (first == text.npos) return std::nullopt;
    const std::size_t second = text.find(text[first], first + 1);
    if (second == text.npos) return std::nullopt;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", second + 1), text.size());
    const auto year = digits(text.substr(0, first), 4, 4);
    const auto month = digits(text.substr(first + 1, second - first - 1), 1, 2);
    const auto day = digits(text.substr(second + 1, end - second - 1), 1, 2);
    if (!year || !month || !day || !is_time(text.substr(end))) return std::nullopt;
    return Day{year, *month, *day};
}

std::optional<Day> compact_day(std::string_view text) {
    const auto all = digits(text, 8, 8);
    if (!all) return std::nullopt;
    return Day{*all / 10000, *all / 100 % 100, *all % 100};
}

}  // namespace

Read<Number> read_date(std::string_view cell, int year) {
    if (auto strange = strange_character(cell)) return *strange;
    const std::string text = fold_text(cell);
    auto day = chinese_day(text, year);
    if (!day) day = parted_day(text);
    if (!day) day = compact_day(text);
    if (!day) return cell_error("cell-not-date", cell);
    if (!day->year && year == 0) return cell_error("cell-date-needs-year", cell);
    const auto number = day_number(day->year.value_or(year), day->month, day->day);
    if (!number) return cell_error("cell-no-such-day", cell);
    return Number(*number);
}

}  // namespace heng
