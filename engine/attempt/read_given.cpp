#include "engine/attempt/read_given.hpp"

#include <algorithm>

#include "engine/attempt/distance.hpp"
#include "engine/attempt/item_keys.hpp"
#include "engine/data/cell.hpp"
#include "engine/rule/change_outcomes.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"
#include "grammar/messages.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Kind = Fact::Kind;

std::string cell_error_text(const CellError& error) {
    return message_text(error.code, error.args, Language::zh);
}

GivenValue taken(Read<Value> read) {
    if (const CellError* error = v2::get_if<CellError>(&read)) return {Missing{}, cell_error_text(*error)};
    return {v2::get<Value>(std::move(read)), ""};
}

// 公开=否 beside the fact 未按规定公开: the key speaks of the opposite.
bool denies(std::string_view key, const std::string& name) {
    return (negations(fold_text(key)) + negations(fold_text(name))) % 2 == 1;
}

GivenValue yes_or_no(const Fact& fact, std::string_view key, std::string_view text) {
    const Read<TypedNumber> typed = read_number(text);
    const auto* number = v2::get_if<TypedNumber>(&typed);
    const bool counted = number != nullptr && number->unit && number->unit->dimension == Dimension::count;
    if (number != nullptr && (key == "x" || (counted && !denies(key, fact.name))))
        return {number->value.sign() != 0, ""};
    GivenValue read = taken(read_yes_no(text, key == "x" ? std::string_view(fact.name) : key));
    if (const bool* yes = v2::get_if<bool>(&read.value); yes != nullptr && key != "x" && denies(key, fact.name))
        read.value = !*yes;
    return read;
}

GivenValue date(std::string_view text, int year) {
    const Read<Number> read = read_date(text, year);
    if (const CellError* error = v2::get_if<CellError>(&read)) return {Missing{}, cell_error_text(*error)};
    return {v2::get<Number>(read), ""};
}

std::string listed(const Fact& fact) {
    std::string all;
    for (const std::string& each : fact.choices) all += (all.empty() ? "" : "、") + each;
    return all;
}

// 是 and 否 for 按时公开 alone, or for an outcome and its denial.
std::optional<ChoiceMade> agreed(const Fact& fact, std::string_view text) {
    const bool pair = fact.choices.size() == 2 && negations(fold_text(fact.choices[0])) == 0 &&
                      negations(fold_text(fact.choices[1])) == 1;
    if (fact.choices.size() != 1 && !pair) return std::nullopt;
    const std::string word = fold_text(text);
    if (word == "是" || word == "√") return ChoiceMade{0, false};
    if (word == "否" || word == "×") return pair ? ChoiceMade{1, false} : ChoiceMade{0, true};
    return std::nullopt;
}

// 95% may be what is left of last year's; -5%, +3% and 0 are changes.
bool is_change(std::string_view text, const Number& value) {
    const std::string folded = fold_text(text);
    return value.sign() <= 0 || folded.starts_with('+');
}

// -1% for one of 低于上年, 与上年持平, 高于上年; words are read as the choice they are, or said to be none.
GivenValue choice(const Fact& fact, std::string_view key, std::string_view text) {
    const Read<TypedNumber> typed = read_number(text);
    const auto* number = v2::get_if<TypedNumber>(&typed);
    if (number != nullptr && key == "x" && is_change(text, number->value))
        if (const auto chosen = choice_of_change(fact.choices, number->value.sign()))
            return {ChoiceMade{*chosen, false}, ""};
    if (const auto said = agreed(fact, text)) return {*said, ""};
    GivenValue read = taken(read_choice(text, fact.choices));
    const ChoiceMade* made = v2::get_if<ChoiceMade>(&read.value);
    if (made == nullptr || !made->other || (key != "x" && number == nullptr)) return read;
    return {Missing{}, "“" + std::string(text) + "”不是条文列出的情形：" + listed(fact)};
}

// So many of a list that stands nowhere.
GivenValue unlisted(const Fact& fact, std::string_view key, std::string_view text) {
    if (key == "x" && fact.choices.empty()) {
        GivenValue read = taken(read_value(text, *find_unit("项"), std::nullopt));
        if (const Number* met = v2::get_if<Number>(&read.value)) read.value = Count{*met, *met};
        return read;
    }
    // 虚列支出=是: of a fault alone, yes says that it was found.
    if (const auto found = said_so(text); found && fact.inverted && fact.choices.size() == 1)
        return {Picked{{*found}}, ""};
    return read_given_items(fact, "items_met", text, "");
}

GivenValue by_kind(const Fact& fact, std::string_view key, std::string_view text, int year) {
    switch (fact.kind) {
        case Kind::yes_no:
            return yes_or_no(fact, key, text);
        case Kind::option:
        case Kind::grade:
            return choice(fact, key, text);
        case Kind::items:
            return unlisted(fact, key, text);
        case Kind::value:
        case Kind::number:
        case Kind::count:
        case Kind::target:
            if (fact.unit.dimension == Dimension::date) return date(text, year);
            return taken(read_value(text, fact.unit, std::nullopt));
        case Kind::judged:
        case Kind::rank:
        case Kind::population:
        case Kind::total:
            return taken(read_value(text, fact.unit, fact.unit));
    }
    return {Missing{}, ""};
}

// The one choice that a fragment names: its characters in order, 公示名单 for 公示补贴对象名单.
std::optional<std::size_t> named_choice(const Fact& fact, const std::string& fragment) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < fact.choices.size(); ++i) {
        if (!is_subsequence(fragment, fold_text(fact.choices[i]))) continue;
        if (found) return std::nullopt;
        found = i;
    }
    return found;
}

// 培训计划、公示名单: every fragment names one item, or the list is not read so.
std::optional<Picked> fragments(const Fact& fact, std::string_view text) {
    Picked picked{std::vector<bool>(fact.choices.size(), false)};
    const std::string folded = fold_text(text), stop = "、";
    for (std::size_t from = 0; from <= folded.size();) {
        const std::size_t end = std::min(folded.find(stop, from), folded.size());
        const std::optional<std::size_t> item = named_choice(fact, folded.substr(from, end - from));
        if (!item) return std::nullopt;
        picked.items[*item] = true;
        from = end + stop.size();
    }
    return picked;
}

std::optional<Number> whole(std::string_view text) {
    return Number::from_decimal(fold_text(text));
}

// So many met; of faults, so many found.
Value counted(const Fact& fact, const Number& number, bool met, const Number& of) {
    return Count{met != fact.inverted ? number : of - number, of};
}

}  // namespace

GivenValue read_given(const Fact& fact, std::string_view key, std::string_view text, int year) {
    if (const std::optional<Value> blank = read_blank(text);
        blank && fact.kind != Kind::yes_no && fact.kind != Kind::items)
        return {*blank, ""};
    if (text.empty()) return {Missing{}, ""};
    return by_kind(fact, key, text, year);
}

GivenValue read_given_items(const Fact& fact, std::string_view key, std::string_view text, std::string_view of) {
    const bool met = key == "met" || key == "items_met";
    if (const std::optional<Number> number = whole(text)) {
        const std::optional<Number> all = whole(of);
        return {counted(fact, *number, met, all.value_or(Number(static_cast<std::int64_t>(fact.choices.size())))), ""};
    }
    GivenValue read = taken(read_items(text, fact.choices, fact.enumerators));
    if (!read.problem.empty())
        if (std::optional<Picked> named = fragments(fact, text)) read = {std::move(*named), ""};
    Picked* picked = v2::get_if<Picked>(&read.value);
    if (picked != nullptr && met == fact.inverted) picked->items.flip();
    return read;
}

GivenValue read_distance(const Fact& fact, std::string_view actual, std::string_view target) {
    const int way = distance_way(fact.name);
    if (way == 0) return {Missing{}, "“" + fact.name + "”数的是次数，不能由实际值和目标值算出：请用 x 给出"};
    GivenValue have = taken(read_value(actual, fact.unit, std::nullopt)),
               want = taken(read_value(target, fact.unit, std::nullopt));
    for (GivenValue* given : {&have, &want})
        if (!v2::holds_alternative<Number>(given->value)) return std::move(*given);
    const Number more = v2::get<Number>(have.value) - v2::get<Number>(want.value);
    return {max(way > 0 ? more : -more, Number(0)), ""};
}

GivenValue read_comparison(const Fact& fact, std::string_view actual, std::string_view target) {
    const Read<TypedNumber> left = read_number(actual), right = read_number(target);
    for (const Read<TypedNumber>* read : {&left, &right})
        if (const CellError* error = v2::get_if<CellError>(read)) return {Missing{}, cell_error_text(*error)};
    const auto& have = v2::get<TypedNumber>(left);
    const auto& want = v2::get<TypedNumber>(right);
    const bool alike = have.unit && want.unit ? converts(*have.unit, *want.unit) : !have.unit && !want.unit;
    const auto chosen = alike ? outcomes_of_change(fact.choices, (have.value - want.value).sign()) : std::nullopt;
    if (chosen && chosen->size() < 2) return {ChoiceMade{chosen->empty() ? 0 : chosen->front(), chosen->empty()}, ""};
    return {Missing{}, "实际值和目标值说明不了是哪种情形：" + listed(fact)};
}

GivenValue read_ratio(std::string_view actual, std::string_view target) {
    const Read<TypedNumber> above = read_number(actual), below = read_number(target);
    if (const CellError* error = v2::get_if<CellError>(&above)) return {Missing{}, cell_error_text(*error)};
    if (const CellError* error = v2::get_if<CellError>(&below)) return {Missing{}, cell_error_text(*error)};
    const Number divisor = v2::get<TypedNumber>(below).value;
    if (divisor.sign() == 0) return {Undefined{"division-by-zero", {std::string(target)}}, ""};
    return {v2::get<TypedNumber>(above).value / divisor, ""};
}

}  // namespace heng
