// A number as people type it: 1,733.63  ￥5万元  61%  1小时30分钟  百分之五  2/3. Entry: read_number. What is not
// understood to the last character is no number; why_no_number.cpp says why.
#include "engine/data/cell_text.hpp"
#include "engine/data/numeral.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

/// A number with its unit at the start of `text`; `length` counts both.
struct Part {
    TypedNumber typed;
    std::size_t length = 0;
};

Unit unit_at(std::string_view word, const std::optional<Unit>& before) {
    const bool minutes = word == "分" && before && before->dimension == Dimension::duration;  // 1小时30分
    return *find_unit(minutes ? "分钟" : word);
}

/// 三分之一, 2/3 and 百分之五 are pure numbers already; 三万 ends in a scale.
std::optional<Unit> own_unit(const Numeral& numeral, std::string_view written) {
    if (numeral.fraction) return Unit{};
    const std::string_view scale = suffix_of(written, "万 亿");
    return scale.empty() ? std::nullopt : find_unit(scale);
}

/// 6月 is June and 2020年 a year; 6个月 and 3年 are lengths of time.
bool is_calendar(const Number& value, const Unit& unit) {
    return unit.word == "月" || (unit.word == "年" && value >= Number(1900));
}

bool is_time(const Unit& unit) {
    return unit.dimension == Dimension::duration || unit.dimension == Dimension::months;
}

std::optional<Part> part_at(std::string_view text, const std::optional<Unit>& before) {
    const auto numeral = numeral_at(text);
    if (!numeral) return std::nullopt;
    Part part{{numeral->value, std::nullopt}, numeral->length};
    const std::size_t unit = unit_length(text.substr(part.length));
    if (unit == 0) {
        part.typed.unit = own_unit(*numeral, text.substr(0, numeral->length));
        return part;
    }
    part.typed.unit = unit_at(text.substr(part.length, unit), before);
    if (is_calendar(numeral->value, *part.typed.unit)) return std::nullopt;
    part.typed.value = numeral->value * part.typed.unit->factor;
    part.length += unit;
    if (text.substr(part.length) == "半" && is_time(*part.typed.unit)) {  // 一年半
        part.typed.value = part.typed.value + part.typed.unit->factor / 2;
        part.length = text.size();
    }
    return part;
}

/// May `next` follow `sum` in one quantity (2年3个月, 1亿2000万元): of its kind, and less than one unit of it?
bool continues(const TypedNumber& sum, const TypedNumber& next) {
    if (!sum.unit || !next.unit || next.value.sign() == 0 || !(next.value < sum.unit->factor)) return false;
    const Dimension into = next.unit->dimension;
    const bool ranked = next.unit->factor > Number(1) || next.value >= Number(100);  // 1亿2元 may be short for 1.2亿元
    if (sum.unit->scale) return ranked && (next.unit->scale || into == Dimension::money || into == Dimension::count);
    return into != Dimension::none && converts(*next.unit, *sum.unit);
}

std::optional<TypedNumber> quantity(std::string_view text) {
    auto first = part_at(text, std::nullopt);
    if (!first) return std::nullopt;
    TypedNumber sum = first->typed;
    for (std::size_t at = first->length; at < text.size();) {
        const auto next = part_at(text.substr(at), sum.unit);
        if (!next || !continues(sum, next->typed)) return std::nullopt;
        sum = {sum.value + next->typed.value, next->typed.unit};
        at += next->length;
    }
    return sum;
}

/// Takes off what changes nothing: ＝1, “95%”, 人民币…元整, 共48人。 Says whether it named money.
bool unwrap(std::string_view& text) {
    const auto strip_front = [&](std::string_view word) { text.remove_prefix(word.size()); };
    if (text.ends_with("。")) text.remove_suffix(std::string_view("。").size());
    if (text.size() > 1 && text.starts_with('"') && text.ends_with('"')) text = text.substr(1, text.size() - 2);
    strip_front(prefix_of(text, "= 共 共计 合计 总计 计"));
    const std::string_view money = prefix_of(text, "¥ 人民币");
    strip_front(money);
    if (text.ends_with("元整")) text.remove_suffix(std::string_view("整").size());
    return !money.empty();
}

std::optional<TypedNumber> signed_quantity(std::string_view text) {
    const std::string_view sign = prefix_of(text, "- + 负");
    auto typed = quantity(text.substr(sign.size()));
    if (typed && (sign == "-" || sign == "负")) typed->value = -typed->value;
    return typed;
}

/// ￥5万 is money; ￥5% is nothing.
bool take_as_money(TypedNumber& typed) {
    const Unit yuan = *find_unit("元");
    if (typed.unit && !converts(*typed.unit, yuan)) return false;
    if (!typed.unit || typed.unit->scale) typed.unit = yuan;
    return true;
}

/// 97.35%, -0.5: most cells have one spelling already and hold nothing strange.
bool is_plain(std::string_view cell) {
    return cell.find_first_not_of("0123456789.,%-") == cell.npos;
}

Read<TypedNumber> read_folded(std::string_view text, std::string_view cell) {
    const bool money = unwrap(text);
    auto typed = signed_quantity(text);
    if (!typed) return why_no_number(text, cell);
    if (money && !take_as_money(*typed)) return cell_error("unit-mismatch", cell, {typed->unit->word, "元"});
    if (typed->value.too_large()) return cell_error("number-too-large", cell);
    return *typed;
}

}  // namespace

Read<TypedNumber> read_number(std::string_view cell) {
    if (is_plain(cell)) return read_folded(cell, cell);
    if (auto strange = strange_character(cell)) return *strange;
    if (cell.find("——") != cell.npos) return cell_error("cell-extra-words", cell, {"——"});  // a dash, no minus
    return read_folded(fold_text(cell), cell);
}

}  // namespace heng
