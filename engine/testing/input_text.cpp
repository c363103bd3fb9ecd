#include "engine/testing/input_text.hpp"

namespace heng {
namespace {

constexpr int most_decimals = 6;

struct Text {
    const Input& input;
    const Unit& unit;
    using Found = std::optional<std::string>;

    Found operator()(const Missing&) const { return std::string(); }
    Found operator()(const NotApplicable&) const { return std::string("不适用"); }
    Found operator()(const Undefined&) const { return std::nullopt; }
    Found operator()(const Number& number) const {
        if (input.type == Input::Type::yes_no) return std::string(number.sign() > 0 ? "是" : "否");
        if (input.type == Input::Type::date) return show(number, Unit{Dimension::date});
        if (input.type != Input::Type::number || !is_plain(input, unit, number)) return std::nullopt;
        return show(number, unit);
    }
    Found operator()(bool yes) const {
        if (input.type == Input::Type::number) return std::string(yes ? "1" : "0");
        return std::string(yes ? "是" : "否");
    }
    // One mark for each item in turn.
    Found operator()(const Picked& picked) const {
        if (picked.items.empty()) return std::nullopt;
        std::string marks;
        for (const bool listed : picked.items) marks += listed ? "√" : "×";
        return marks;
    }
    Found operator()(const Count& count) const { return count.met.str() + "/" + count.of.str(); }
    Found operator()(const ChoiceMade& made) const {
        if (made.other) return std::string("列举以外");
        if (made.index >= input.choices.size()) return std::nullopt;
        return input.choices[made.index];
    }
};

const char* common_word(const Unit& unit) {
    switch (unit.dimension) {
        case Dimension::money:
            return "万元";
        case Dimension::duration:
            return "天";
        case Dimension::months:
            return "个月";
        case Dimension::points:
            return "分";
        case Dimension::area:
            return "平方米";
        case Dimension::length:
            return "米";
        case Dimension::mass:
            return "千克";
        case Dimension::storage:
            return "GB";
        case Dimension::none:
            return unit.percent ? "%" : "";
        case Dimension::count:
        case Dimension::date:
        case Dimension::other:
            break;
    }
    return "";
}

}  // namespace

Unit written_unit(const Input& input, const Fact* fact) {
    const Unit& unit = input.unit.word.empty() && fact && fact->unit.percent ? fact->unit : input.unit;
    if (unit.percentage_points || unit.word.empty()) return find_unit(common_word(unit)).value_or(unit);
    return unit;
}

bool may_be_negative(const Input& input) {
    const Dimension dimension = input.unit.dimension;
    return input.type != Input::Type::number || dimension == Dimension::none || dimension == Dimension::points ||
           dimension == Dimension::other;
}

bool is_plain(const Input& input, const Unit& unit, const Number& value) {
    if (value.too_large()) return false;
    const Number shown = value / unit.factor;
    const auto decimals = shown.decimals();
    if (!decimals || *decimals > most_decimals) return false;
    if (input.unit.dimension == Dimension::count && !shown.is_integer()) return false;
    return may_be_negative(input) || value.sign() >= 0;
}

std::optional<std::string> input_text(const Input& input, const Unit& unit, const Value& value) {
    return boost::variant2::visit(Text{input, unit}, value);
}

}  // namespace heng
