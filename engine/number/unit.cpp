// Units looked up by their words: the table of unit_table.cpp, joined with 万 and 亿 and with one unit for another.
#include "engine/number/unit.hpp"

#include <algorithm>
#include <unordered_map>

#include "engine/number/unit_table.hpp"

namespace heng {
namespace {

template <class Use>
void each_word(std::string_view words, Use use) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (end > 0) use(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

Unit unit_of(const UnitWord& entry) {
    Unit unit{entry.dimension, Number::ratio(entry.numerator, entry.denominator), "", false, false, false, ""};
    unit.percent = entry.dimension == Dimension::none && entry.denominator > 1;
    unit.percentage_points = entry.words.find("百分点") != entry.words.npos;
    unit.kind = entry.kind;
    return unit;
}

/// Three bytes hold one Chinese character; signs and letters are shorter.
std::string_view first_bytes(std::string_view text) {
    return text.substr(0, !text.empty() && static_cast<unsigned char>(text[0]) >= 0xE0 ? 3 : 1);
}

struct UnitVocabulary {
    std::unordered_map<std::string_view, Unit> units;
    std::unordered_map<std::string_view, std::string_view> not_before;
    std::unordered_map<std::string_view, std::size_t> longest;  // word by how it begins

    UnitVocabulary() {
        for (const UnitWord& entry : unit_words())
            each_word(entry.words, [&](std::string_view word) { add(word, unit_of(entry)); });
        each_word(measure_words(), [&](std::string_view word) {
            add(word, Unit{.dimension = Dimension::count, .kind = std::string(word)});
        });
        for (const UnitExclusion& entry : unit_exclusions()) not_before.emplace(entry.word, entry.followers);
    }

    void add(std::string_view word, Unit unit) {
        unit.word = word;
        units.emplace(word, std::move(unit));
        std::size_t& most = longest[first_bytes(word)];
        most = std::max(most, word.size());
    }

    std::size_t longest_like(std::string_view text) const {
        const auto found = longest.find(first_bytes(text));
        return found == longest.end() ? 0 : std::min(found->second, text.size());
    }
};

const UnitVocabulary& vocabulary() {
    static const UnitVocabulary instance;
    return instance;
}

bool begins_another_word(std::string_view word, std::string_view behind) {
    const auto found = vocabulary().not_before.find(word);
    if (found == vocabulary().not_before.end()) return false;
    bool begins = false;
    each_word(found->second, [&](std::string_view follower) { begins = begins || behind.starts_with(follower); });
    return begins;
}

/// ASCII words end where letters end: 5m is a length, 5min is none of its beginning.
bool cuts_letters(std::string_view word, std::string_view behind) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return letter(word.back()) && !behind.empty() && letter(behind[0]);
}

/// The longest word of the table at the start of `text`, null where none.
const Unit* plain_unit(std::string_view text) {
    for (std::size_t size = vocabulary().longest_like(text); size > 0; --size) {
        const std::string_view word = text.substr(0, size), behind = text.substr(size);
        const auto found = vocabulary().units.find(word);
        if (found != vocabulary().units.end() && !begins_another_word(word, behind) && !cuts_letters(word, behind))
            return &found->second;
    }
    return nullptr;
}

bool takes_scale(const Unit& unit) {
    switch (unit.dimension) {
        case Dimension::money:
        case Dimension::count:
        case Dimension::area:
        case Dimension::length:
        case Dimension::mass:
        case Dimension::storage:
        case Dimension::other:
            return true;
        case Dimension::none:
        case Dimension::duration:
        case Dimension::months:
        case Dimension::points:
        case Dimension::date:
            return false;
    }
    return false;
}

const ScaleWord* longest_scale(std::string_view text) {
    const ScaleWord* best = nullptr;
    if (text.empty()) return nullptr;
    for (const ScaleWord& scale : scale_words())
        if (scale.word.front() == text.front() && text.starts_with(scale.word) &&
            (!best || scale.word.size() > best->word.size()))
            best = &scale;
    return best;
}

std::optional<Unit> scaled_unit(std::string_view text) {
    const ScaleWord* scale = longest_scale(text);
    if (!scale) return std::nullopt;
    const Unit* base = plain_unit(text.substr(scale->word.size()));
    if (!(base && takes_scale(*base)) && !scale->alone) return std::nullopt;
    Unit unit = base && takes_scale(*base) ? *base : Unit{.scale = true};
    unit.factor = unit.factor * Number(scale->factor);
    unit.word.insert(0, scale->word);
    return unit;
}

std::optional<Unit> simple_unit(std::string_view text) {
    std::optional<Unit> scaled = scaled_unit(text);
    const Unit* plain = plain_unit(text);
    if (plain && (!scaled || plain->word.size() >= scaled->word.size())) return *plain;
    return scaled;
}

std::string kind_of(const Unit& unit) {
    if (unit.dimension == Dimension::other || unit.dimension == Dimension::count) return unit.kind;
    return std::to_string(static_cast<int>(unit.dimension));
}

/// 万元/公里: converts to every unit of the same two kinds; measure words keep their own (元/人 is no 元/件).
Unit quotient(const Unit& top, const Unit& bottom) {
    Unit unit{.dimension = Dimension::other, .factor = top.factor / bottom.factor};
    unit.word = top.word + "/" + bottom.word;
    unit.kind = kind_of(top) + "/" + kind_of(bottom);
    return unit;
}

std::optional<Unit> longest_unit(std::string_view text) {
    const auto top = simple_unit(text);
    if (!top || !takes_scale(*top)) return top;
    const std::string_view rest = text.substr(top->word.size());
    const auto bottom = rest.starts_with('/') ? simple_unit(rest.substr(1)) : std::nullopt;
    if (!bottom || bottom->percent || bottom->scale) return top;
    return quotient(*top, *bottom);
}

}  // namespace

std::optional<Unit> find_unit(std::string_view word) {
    auto unit = longest_unit(word == "％" ? "%" : word);
    if (unit && unit->word.size() != (word == "％" ? 1 : word.size())) return std::nullopt;
    return unit;
}

std::size_t unit_length(std::string_view text) {
    if (text.starts_with("％")) return std::string_view("％").size();
    const auto unit = longest_unit(text);
    return unit ? unit->word.size() : 0;
}

bool converts(const Unit& from, const Unit& to) {
    if (from.scale) return to.scale || takes_scale(to) || (to.dimension == Dimension::none && !to.percent);
    if (from.dimension != to.dimension) return false;
    return from.dimension != Dimension::other || from.kind == to.kind;
}

std::string show(const Number& base_value, const Unit& unit) {
    if (unit.dimension != Dimension::date || !base_value.is_integer())
        return (base_value / unit.factor).str() + unit.word;
    const Number days = base_value - Number(day_number(1, 1, 1).value());
    if (days.sign() < 0 || days > Number(day_number(9999, 12, 31).value() - day_number(1, 1, 1).value()))
        return base_value.str();
    const CalendarDay day = calendar_day(std::stoll(base_value.str()));
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(day.year) + "-" + two(day.month) + "-" + two(day.day);
}

}  // namespace heng
