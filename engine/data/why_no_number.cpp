// Says why a cell is no number, as precisely as its words allow. Entry: why_no_number. Decides nothing: the cell was
// refused before.
#include <algorithm>

#include "engine/data/cell_text.hpp"
#include "engine/data/numeral.hpp"
#include "engine/number/digits.hpp"

namespace heng {
namespace {

constexpr std::string_view ascii_digits = "0123456789";

bool has_digit(std::string_view text) {
    return text.find_first_of(ascii_digits) != text.npos;
}

/// 1.23457E+11: a spreadsheet shortened the number, its ascii_digits are lost.
bool is_scientific(std::string_view text) {
    const std::size_t e = text.find_first_of("eE");
    if (e == 0 || e == text.npos || text.find_first_not_of("0123456789.") != e) return false;
    const std::string_view exponent = text.substr(std::min(e + 1, text.size()));
    const std::size_t sign = exponent.starts_with('+') || exponent.starts_with('-') ? 1 : 0;
    return exponent.size() > sign && exponent.find_first_not_of(ascii_digits, sign) == exponent.npos;
}

/// 近 before a number; 多 余 左右 behind its ascii_digits.
std::string_view estimate_word(std::string_view text) {
    const std::string_view before = prefix_of(text, "近 约 大约 将近 接近 近乎 大概 超 逾 不到 不足 数 几");
    if (!before.empty()) return before;
    const std::size_t number = text.find_last_of(ascii_digits);
    if (number == text.npos) return word_in(text, "左右 上下 多万 多亿 余万 余亿 十几 几十 数十");
    return word_in(text.substr(number + 1), "多 余 几 左右 上下");
}

bool has_several_numbers(std::string_view text) {
    int runs = 0;
    bool inside = false;
    for (const char c : text) {
        const bool part = is_digit_byte(c) || c == '.' || c == ',';
        runs += part && !inside ? 1 : 0;
        inside = part;
    }
    return runs > 1;
}

/// 6月, 2020年, 2020年6月30日.
bool is_date(std::string_view text) {
    const auto numeral = numeral_at(text);
    if (!numeral) return false;
    const std::string_view rest = text.substr(numeral->length);
    const bool year = rest.starts_with("年") && (numeral->value >= Number(1900) || rest.find("月") != rest.npos);
    return rest.starts_with("月") || (year && rest.find("个月") == rest.npos);
}

/// What stands around the first number of the text: its unit if it is none, or other words.
CellError extra_words(std::string_view text, std::string_view cell) {
    const std::size_t begin = text.find_first_of(ascii_digits);
    if (begin > 0 && text.substr(0, begin) != "-")
        return cell_error("cell-extra-words", cell, {std::string(text.substr(0, begin))});
    const auto numeral = numeral_at(text.substr(begin));
    if (!numeral) return cell_error("cell-not-number", cell);
    const std::string_view rest = text.substr(begin + numeral->length);
    const std::size_t unit = unit_length(rest);
    if (unit == 0) return cell_error("cell-unknown-unit", cell, {std::string(rest)});
    return cell_error("cell-extra-words", cell, {std::string(rest.substr(unit))});
}

}  // namespace

CellError why_no_number(std::string_view text, std::string_view cell) {
    if (text.starts_with('#')) return cell_error("cell-spreadsheet-error", cell);
    if (is_scientific(text)) return cell_error("cell-scientific", cell);
    const std::string_view relation =
        prefix_of(text, "≥ ≤ > < = ≠ 不低于 不高于 不少于 不超过 大于 小于 大于等于 小于等于");
    if (!relation.empty()) return cell_error("cell-relation", cell, {std::string(relation)});
    const std::string_view estimate = estimate_word(text);
    if (!estimate.empty()) return cell_error("cell-estimate", cell, {std::string(estimate)});
    if (is_date(text)) return cell_error("cell-date", cell);
    if (!has_digit(text)) return cell_error("cell-not-number", cell);
    if (has_several_numbers(text)) return cell_error("cell-several-numbers", cell);
    const std::size_t begin = text.find_first_of(ascii_digits);
    if (text.substr(begin).find_first_of(",") < text.substr(begin).find_first_not_of("0123456789.,"))
        return cell_error("cell-commas", cell);
    return extra_words(text, cell);
}

}  // namespace heng
