#include "engine/report/wording.hpp"

#include <fmt/format.h>

#include "grammar/character.hpp"
#include "grammar/pattern.hpp"

namespace heng {
namespace {

using boost::variant2::visit;

constexpr int hint_places = 2, finest_hint = 6;

std::string hint(const std::string& exact, const std::string& rounded, Language language) {
    return format(pick(language, "{}（≈{}）", "{} (≈{})"), exact, rounded);
}

// Two decimals, or as many as it takes to show that it is not 0.
std::string rounded_hint(const Number& number) {
    int places = hint_places;
    while (places < finest_hint && number.rounded(places, Rounding::half_up).sign() == 0) ++places;
    return number.fixed(places);
}

bool ends(const Number& number) {
    return number.too_large() || number.decimals().has_value();
}

std::string enumerator(const Fact& fact, std::size_t item) {
    if (item < fact.enumerators.size() && !fact.enumerators[item].empty()) return fact.enumerators[item];
    return fmt::format("（{}）", item + 1);
}

struct ValueWords {
    const Fact& fact;
    Language language;

    std::string operator()(const Missing&) const { return pick(language, "待补", "missing"); }
    std::string operator()(const NotApplicable&) const { return pick(language, "不适用", "not applicable"); }
    std::string operator()(const Undefined& undefined) const {
        return message_text(undefined.code, undefined.args, language);
    }
    std::string operator()(const Number& number) const { return quantity_text(number, fact.unit, language); }
    std::string operator()(bool yes) const { return yes ? pick(language, "是", "yes") : pick(language, "否", "no"); }
    std::string operator()(const Picked& picked) const {
        std::string items;
        for (std::size_t i = 0; i < picked.items.size(); ++i)
            if (picked.items[i]) items += enumerator(fact, i);
        return items.empty() ? pick(language, "无", "none") : items;
    }
    std::string operator()(const Count& count) const { return count.met.str() + "/" + count.of.str(); }
    std::string operator()(const ChoiceMade& choice) const {
        if (choice.other || choice.index >= fact.choices.size()) return pick(language, "其他", "other");
        return fact.choices[choice.index];
    }
};

// The sign that ends a piece of a clause is no part of what is quoted.
std::string_view without_end(std::string_view text) {
    for (bool cut = true; cut;) {
        cut = false;
        for (const std::string_view sign : {"。", "；", "，", "、", ";", ",", " "}) {
            if (!text.ends_with(sign)) continue;
            text.remove_suffix(sign.size());
            cut = true;
        }
    }
    return text;
}

std::string on_one_line(std::string_view text) {
    std::string line;
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const Character c = character_at(text, at);
        at += c.length;
        if (is_blank(c.code)) {
            gap = !line.empty();
            continue;
        }
        if (gap) line += ' ';
        gap = false;
        append_character(line, c.code);
    }
    return line;
}

}  // namespace

std::string column_text(const Number& number) {
    if (number.too_large()) return "…";
    if (number.decimals().value_or(hint_places + 3) <= hint_places + 2) return number.str();
    return "≈" + rounded_hint(number);
}

std::string exact_text(const Number& number, Language language) {
    return ends(number) ? number.str() : hint(number.str(), rounded_hint(number), language);
}

std::string points_text(const Number& points, Language language) {
    const std::string number = exact_text(points, language);
    return number + pick(language, "分", points == Number(1) ? " point" : " points");
}

std::string quantity_text(const Number& base_value, const Unit& unit, Language language) {
    if (unit.percentage_points) return quantity_text(base_value, *find_unit("%"), language);
    const std::string exact = show(base_value, unit);
    if (unit.dimension == Dimension::date || ends(base_value / unit.factor)) return exact;
    return hint(exact, rounded_hint(base_value / unit.factor) + unit.word, language);
}

std::string distance_text(const Number& base_distance, const Unit& unit, Language language) {
    if (unit.percent)
        return exact_text(base_distance * Number(100), language) + pick(language, "个百分点", " percentage points");
    if (unit.dimension != Dimension::date) return quantity_text(base_distance, unit, language);
    return base_distance.str() + pick(language, "天", base_distance == Number(1) ? " day" : " days");
}

std::string value_text(const Value& value, const Fact& fact, Language language) {
    return visit(ValueWords{fact, language}, value);
}

std::string range_text(const Number& low, bool low_closed, const Number& high, bool high_closed) {
    return fmt::format("{}{}, {}{}", low_closed ? '[' : '(', low.str(), high.str(), high_closed ? ']' : ')');
}

std::string quoted_line(std::string_view text, Language language) {
    return pick(language, "“", "\"") + on_one_line(text) + pick(language, "”", "\"");
}

std::string quotation(const Sources& sources, Span span, Language language) {
    return span.empty() ? "" : quoted_line(without_end(sources.text(span)), language);
}

}  // namespace heng
