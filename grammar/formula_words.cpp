// Decides where the words of a formula end. Entry: FormulaWords. Chinese has no blanks between words, so a name is the
// longest run of name characters, cut where a word for an operator begins.
#include "grammar/formula_words.hpp"

#include <algorithm>
#include <array>

#include "grammar/character.hpp"
#include "grammar/sorted_words.hpp"

namespace heng::grammar {
namespace {

// No look-ahead goes further than this, so that time stays linear in the text.
constexpr std::size_t furthest_look = 120;

constexpr std::array<std::string_view, 9> function_names = {
    "取整", "向下取整", "向上取整", "四舍五入", "最大值", "最小值", "绝对值", "平均值", "排名",
};

constexpr std::array<std::string_view, 25> numeral_units = {
    "个百分点", "百分点", "万元", "亿元", "千元", "元", "个月", "小时", "分钟", "分", "天", "日", "月",
    "年",       "周",     "项",   "次",   "个",   "件", "例",   "起",   "人",   "户", "倍", "成",
};

constexpr std::array<std::string_view, 16> rate_bases = {
    "平方米", "平方公里", "公里", "小时", "人次", "人", "天", "日", "月", "年", "户", "亩", "吨", "件", "个", "次",
};

constexpr std::array<std::string_view, 4> arithmetic_words = {"乘以", "除以", "加上", "减去"};

bool is_numeral(char32_t c) {
    return std::u32string_view(U"零〇一二两三四五六七八九十百千半").find(c) != std::u32string_view::npos;
}

bool is_unit_sign(char32_t c) {
    return (c >= 0x3380 && c <= 0x33DF) || c == U'℃';
}

bool may_start_name(char32_t c) {
    return is_han(c) || is_letter(c) || c == U'"' || c == U'《' || c == U'〈' || c == U'○' || (c >= U'①' && c <= U'⑳');
}

bool in_name(char32_t c) {
    return may_start_name(c) || is_digit(c) || c == U'》' || c == U'〉' || c == U'·' || c == U'_';
}

/// 且 并且 而且 或 乘以 除以 加上 减去
bool may_start_operator(char32_t c) {
    return c == U'且' || c == U'并' || c == U'而' || c == U'或' || c == U'乘' || c == U'除' || c == U'加' || c == U'减';
}

bool is_calendar_word(char32_t c) {
    return c == U'年' || c == U'月' || c == U'日' || c == U'号' || c == U'季';
}

}  // namespace

bool is_function_name(std::string_view folded) {
    return std::find(function_names.begin(), function_names.end(), folded) != function_names.end();
}

FormulaWords::FormulaWords(const Folded& folded, const std::vector<std::string>& known_names)
    : text_(folded.text), folded_(folded), known_(known_names) {}

char32_t FormulaWords::code(std::size_t at) const {
    return at < text_.size() ? character_at(text_, at).code : U'\0';
}

std::size_t FormulaWords::step(std::size_t at) const {
    return character_at(text_, at).length;
}

bool FormulaWords::starts(std::size_t at, std::string_view words) const {
    return at <= text_.size() && text_.substr(at).starts_with(words);
}

bool FormulaWords::blank_before(std::size_t at) const {
    return at > 0 && at < text_.size() && folded_.origin[at] != folded_.ends[at - 1];
}

std::size_t FormulaWords::name(std::size_t at) const {
    return std::max(known_name(at), plain_name(at));
}

std::size_t FormulaWords::callee(std::size_t at) const {
    const std::size_t length = plain_name(at);
    return length > 0 && starts(at + length, "(") ? length : 0;
}

/// The longest name of the table that stands here as a whole word.
std::size_t FormulaWords::known_name(std::size_t at) const {
    std::size_t length = 0;
    const auto self = [](const std::string& name) -> const std::string& { return name; };
    each_beginning(known_, text_.substr(std::min(at, text_.size())), self, [&](const std::string& name) {
        if (ends_word(at + name.size())) length = name.size();
        return length > 0;
    });
    return length;
}

std::size_t FormulaWords::plain_name(std::size_t at) const {
    if (!found_ || found_->at != at || found_->open_calls != open_calls)
        found_ = Found{at, read_plain_name(at), open_calls};
    return found_->length;
}

std::size_t FormulaWords::read_plain_name(std::size_t at) const {
    if (is_digit(code(at))) return dated(at);
    if (!may_start_name(code(at)) || numeral(at) > 0) return 0;
    std::size_t end = at;
    while (const std::size_t piece = name_piece(at, end)) end += piece;
    return end - at;
}

/// The next piece of the name that began at `begin`: a character, a “…” or a (…) that belongs to it.
std::size_t FormulaWords::name_piece(std::size_t begin, std::size_t at) const {
    const char32_t c = code(at);
    if (at > begin && operator_word(at)) return 0;
    if (c == U'"') return quoted(at);
    if (c == U'(') return is_function_name(text_.substr(begin, at - begin)) ? 0 : bracketed(at);
    if (c == U'、') return at > begin && open_calls == 0 && in_name(code(at + step(at))) ? step(at) : 0;
    if (c == U'.') return at > begin && is_digit(code(at - 1)) && is_digit(code(at + 1)) ? 1 : 0;
    return in_name(c) ? step(at) : 0;
}

/// “…” with whatever stands inside, signs too.
std::size_t FormulaWords::quoted(std::size_t at) const {
    const std::size_t close = text_.substr(at + 1, furthest_look).find('"');
    return close == std::string_view::npos ? 0 : close + 2;
}

/// (B), (项目立项), (2019-2020), (%), (元/人): a bracket that is a part of a name, not one that computes.
std::size_t FormulaWords::bracketed(std::size_t at) const {
    const std::size_t close = text_.substr(at + 1, furthest_look).find_first_of("()");
    if (close == std::string_view::npos || close == 0 || text_[at + 1 + close] != ')') return 0;
    const std::size_t end = at + 1 + close;
    for (std::size_t i = at + 1; i < end; i += step(i)) {
        const char32_t c = code(i);
        const bool span = (c == U'-' || c == U'~') && is_digit(code(i - 1)) && is_digit(code(i + 1));
        const bool rate = c == U'/' && unit(at + 1) == close;
        const bool plain = in_name(c) || c == U'、' || c == U'%' || c == U'‰' || c == U'.';
        if (!plain && !span && !rate) return 0;
    }
    return end + 1 - at;
}

/// 2020年预算数, 6月末余额: digits that begin a name. 6月30日 alone is a date, 3年 a duration.
std::size_t FormulaWords::dated(std::size_t at) const {
    std::size_t end = at;
    bool calendar = false;
    while (is_digit(code(end)) || (end > at && is_calendar_word(code(end)))) {
        calendar = calendar || !is_digit(code(end));
        end += step(end);
    }
    if (!calendar || !in_name(code(end)) || operator_word(end)) return 0;
    while (const std::size_t piece = name_piece(at, end)) end += piece;
    return end - at;
}

/// Chinese numerals are a number only where they are followed by a unit or by nothing: 三公经费 and 一般支出 are names.
std::size_t FormulaWords::numeral(std::size_t at) const {
    std::size_t end = at;
    if (starts(end, "百分之")) end += std::string_view("百分之").size();
    const std::size_t first = end;
    while (is_numeral(code(end))) end += step(end);
    if (end == first) return 0;
    if (ends_word(end)) return end - at;
    for (const std::string_view word : numeral_units)
        if (starts(end, word) && ends_word(end + word.size())) return end - at;
    return 0;
}

std::size_t FormulaWords::unit(std::size_t at) const {
    if (code(at) == U'%' || code(at) == U'‰') return step(at);
    std::size_t end = at;
    const auto fits = [&](char32_t c) { return is_han(c) || is_letter(c) || is_unit_sign(c); };
    while (fits(code(end)) && !operator_word(end)) end += step(end);
    if (end == at || code(end) != U'/') return end - at;
    for (const std::string_view base : rate_bases)
        if (starts(end + 1, base) && ends_word(end + 1 + base.size())) return end + 1 + base.size() - at;
    return end - at;
}

std::size_t FormulaWords::date(std::size_t at) const {
    std::size_t end = at;
    const auto digits_and = [&](std::initializer_list<char32_t> words) {
        std::size_t i = end;
        while (is_digit(code(i))) ++i;
        if (i == end || std::find(words.begin(), words.end(), code(i)) == words.end()) return false;
        end = i + step(i);
        return true;
    };
    digits_and({U'年'});
    return digits_and({U'月'}) && digits_and({U'日', U'号'}) ? end - at : 0;
}

std::size_t FormulaWords::both(std::size_t at) const {
    for (const std::string_view word : {"并且", "而且", "且"})
        if (starts(at, word)) return word.size();
    return 0;
}

std::size_t FormulaWords::either(std::size_t at) const {
    for (const std::string_view word : {"或者", "或"})
        if (starts(at, word)) return word.size();
    return 0;
}

std::size_t FormulaWords::complement(std::size_t at) const {
    const std::size_t length = starts(at, "非") ? std::string_view("非").size() : 0;
    return length > 0 && (starts(at + length, "(") || blank_before(at + length)) ? length : 0;
}

bool FormulaWords::ends_word(std::size_t at) const {
    return !in_name(code(at)) || operator_word(at);
}

/// 且 or 乘以 in the middle of a run of characters. 或 stands in names too (残疾或低保人数): it parts only where blanks
/// were written around it or where a comparison follows.
bool FormulaWords::operator_word(std::size_t at) const {
    if (at == 0 || !may_start_operator(code(at))) return false;
    if (both(at) > 0) return true;
    const auto begins = [&](std::string_view word) { return starts(at, word); };
    if (std::any_of(arithmetic_words.begin(), arithmetic_words.end(), begins)) return true;
    const std::size_t or_length = either(at);
    if (or_length == 0) return false;
    return blank_before(at) || blank_before(at + or_length) || compares_behind(at + or_length);
}

bool FormulaWords::compares_behind(std::size_t at) const {
    const std::string_view rest = text_.substr(at, furthest_look);
    for (std::size_t i = at; i < at + rest.size(); i += step(i)) {
        const char32_t c = code(i);
        if (c == U'<' || c == U'>' || c == U'=' || c == U'≤' || c == U'≥' || c == U'≠') return true;
        if (in_name(c) || c == U'、') continue;
        const std::string_view before = text_.substr(at, i - at);
        return c == U'(' && (before.empty() || before == "非" || is_function_name(before));
    }
    return false;
}

}  // namespace heng::grammar
