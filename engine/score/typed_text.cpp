#include "engine/score/typed_text.hpp"

#include <array>

#include "grammar/fold.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;

struct PlainText {
    const Unit& unit;

    std::string operator()(const Missing&) const { return "待补"; }
    std::string operator()(const NotApplicable&) const { return "不适用"; }
    std::string operator()(const Undefined&) const { return "无值"; }
    std::string operator()(const Number& number) const { return unit.word.empty() ? number.str() : show(number, unit); }
    std::string operator()(bool so) const { return so ? "是" : "否"; }
    std::string operator()(const Picked& picked) const {
        std::size_t met = 0;
        for (const bool item : picked.items) met += item;
        return std::to_string(met) + "/" + std::to_string(picked.items.size());
    }
    std::string operator()(const Count& count) const { return count.met.str() + "/" + count.of.str(); }
    std::string operator()(const ChoiceMade& choice) const { return std::to_string(choice.index + 1); }
};

/// The unit that a column's header gave to a bare number: 万元 where 950 stands for 9500000.
std::string header_unit(const Number& typed, const Number& value) {
    if (typed.sign() == 0) return {};
    struct Factor {
        Number factor;
        const char* word;
    };
    static const std::array<Factor, 3> known = {
        {{Number(10000), "万元"}, {Number(100000000), "亿元"}, {Number::ratio(1, 100), "%"}}};
    for (const Factor& each : known)
        if (typed * each.factor == value) return each.word;
    return {};
}

std::string as_typed(const std::string& cell, const Number& value) {
    const std::string text = fold_text(cell);
    const auto bare = Number::from_decimal(text);
    if (text.empty()) return value.str();
    if (!bare || *bare == value) return text;
    const std::string unit = header_unit(*bare, value);
    return unit.empty() ? value.str() : text + unit;
}

}  // namespace

std::string plain_text(const Value& value, const Unit& unit) {
    return boost::variant2::visit(PlainText{unit}, value);
}

std::string typed_text(const RecordRun& run, InputId input, const Value& value) {
    const Unit& unit = run.plan().pack->inputs[input].unit;
    const Number* number = get_if<Number>(&value);
    const std::vector<std::string>& typed = run.record().typed;
    if (!number || !unit.word.empty() || input >= typed.size()) return plain_text(value, unit);
    return as_typed(typed[input], *number);
}

}  // namespace heng
