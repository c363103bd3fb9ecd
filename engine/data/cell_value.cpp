// A cell read as the number that a fact asks for. Entries: read_blank, read_value, read_quantity. Never guesses a unit:
// a bare number for a rate or an amount needs one in its header, in 数据, or beside it.
#include "engine/data/cell_quantity.hpp"
#include "engine/data/cell_text.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

/// Is nothing known of the unit? Such a fact stands in a ratio, where its unit only has to be that of its neighbour.
bool takes_any(const Unit& wanted) {
    return wanted.dimension == Dimension::none && !wanted.percent && !wanted.scale;
}

/// Things, points and pure numbers are plain without a unit, and so is what no words give a unit; a count in 万件 is
/// not.
bool is_plain(const Unit& wanted) {
    const bool countable = wanted.dimension == Dimension::count || wanted.dimension == Dimension::points;
    return !wanted.percent && (wanted.word.empty() || (countable && wanted.factor == Number(1)));
}

/// The size of one 亩 where the unit is 亩 or 万亩: 60万 under 万亩 is 60万亩 and not 60万万亩.
Number plain_factor(const Unit& unit) {
    if (unit.scale || unit.dimension == Dimension::money || unit.dimension == Dimension::count) return 1;
    const std::string_view scale = prefix_of(unit.word, "万 十万 百万 千万 亿 十亿 百亿 千亿 万亿");
    const auto plain = find_unit(std::string_view(unit.word).substr(scale.size()));
    return plain ? plain->factor : unit.factor;
}

Read<Quantity> with_unit(std::string_view cell, const TypedNumber& typed, const Unit& wanted, const Unit& target) {
    if (typed.unit->scale && converts(*typed.unit, target))
        return Quantity{typed.value * plain_factor(target), takes_any(target) ? typed.unit : target};
    if (takes_any(wanted) || converts(*typed.unit, wanted)) return Quantity{typed.value, typed.unit};
    const auto time = [](const Unit& unit) {
        return unit.dimension == Dimension::duration || unit.dimension == Dimension::months;
    };
    if (typed.value.sign() == 0 && time(*typed.unit) && time(wanted))
        return Quantity{Number(0), wanted};  // 0天 of months
    return cell_error("unit-mismatch", cell, {typed.unit->word, wanted_words(wanted)});
}

/// Zero is zero in every unit.
Read<Quantity> without_unit(std::string_view cell, const Number& value, const Unit& wanted,
                            const std::optional<Unit>& header) {
    if (header) return Quantity{value * header->factor, header};
    if (value.sign() == 0 || is_plain(wanted)) return Quantity{value, std::nullopt};
    return cell_error("unit-missing", cell, {wanted_words(wanted)});
}

/// Such a cell is no word.
bool begins_with_digit(std::string_view cell) {
    return !cell.empty() && cell[0] >= '0' && cell[0] <= '9';
}

/// 无 and 没有 count nothing.
bool counts_none(std::string_view cell, const Unit& wanted) {
    return wanted.dimension == Dimension::count && one_of(fold_text(cell), "无 没有 未发生 未发现 零");
}

}  // namespace

std::string wanted_words(const Unit& unit) {
    if (!unit.word.empty()) return unit.word;
    switch (unit.dimension) {
        case Dimension::none:
            return unit.percent ? "%" : "数";
        case Dimension::money:
            return "元";
        case Dimension::duration:
            return "天";
        case Dimension::months:
            return "个月";
        case Dimension::points:
            return "分";
        case Dimension::count:
            return "个";
        case Dimension::date:
            return "日期";
        case Dimension::area:
            return "平方米";
        case Dimension::length:
            return "米";
        case Dimension::mass:
            return "千克";
        case Dimension::storage:
            return "G";
        case Dimension::other:
            return "带单位的数";
    }
    return "";
}

std::optional<Value> read_blank(std::string_view cell) {
    std::string text = fold_text(cell);
    const std::size_t remark = text.find('(');  // 不适用（本年无此项目）
    if (remark != text.npos && remark > 0 && text.ends_with(')')) text.resize(remark);
    constexpr std::string_view missing =
        "- -- / \\ 待补 待补充 待填 待报 待统计 待定 缺 缺失 空 空白 暂无 暂缺 未填 未报 … …… ...";
    constexpr std::string_view inapplicable =
        "不适用 不涉及 未涉及 无此项 无此项目 不涉及此项 不涉及该项 不参评 不考核 N/A n/a NA 免考核";
    if (text.empty() || one_of(text, missing)) return Value(Missing{});
    if (one_of(text, inapplicable)) return Value(NotApplicable{});
    return std::nullopt;
}

Read<Quantity> read_quantity(std::string_view cell, const Unit& wanted, const std::optional<Unit>& header_unit) {
    if (!begins_with_digit(cell)) {
        if (const auto blank = read_blank(cell)) return Quantity{*blank, std::nullopt};
        if (counts_none(cell, wanted)) return Quantity{Number(0), std::nullopt};
    }
    const Read<TypedNumber> read = read_number(cell);
    if (const auto* error = boost::variant2::get_if<CellError>(&read)) return *error;
    const auto& typed = boost::variant2::get<TypedNumber>(read);
    if (!typed.unit) return without_unit(cell, typed.value, wanted, header_unit);
    return with_unit(cell, typed, wanted, header_unit ? *header_unit : wanted);
}

Read<Value> read_value(std::string_view cell, const Unit& wanted, const std::optional<Unit>& header_unit) {
    const Read<Quantity> read = read_quantity(cell, wanted, header_unit);
    if (const auto* error = boost::variant2::get_if<CellError>(&read)) return *error;
    return boost::variant2::get<Quantity>(read).value;
}

}  // namespace heng
