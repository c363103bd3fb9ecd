#include "engine/score/form_choice.hpp"

#include "grammar/fold.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;
using Relation = TypedTarget::Relation;

bool contains(const std::string& text, std::string_view word) {
    return text.find(word) != std::string::npos;
}

/// Does the row stand under an indicator of this kind: 成本指标, 时效指标?
bool stands_under(const FormRow& row, std::string_view kind) {
    if (!row.level2.empty()) return contains(row.level2, kind) || contains(row.level1, kind);
    return contains(row.level1, kind) || contains(row.level3, kind);
}

template <class T>
bool is_blank_as(const std::string& cell) {
    const auto blank = read_blank(cell);
    return blank && holds_alternative<T>(*blank);
}

// 本指标不适用此项目, with 0 points: the form keeps the line and leaves it out.
bool does_not_apply(const FormRow& row) {
    if (is_blank_as<NotApplicable>(row.target) || is_blank_as<NotApplicable>(row.actual)) return true;
    if (row.points && row.points->sign() > 0) return false;
    if (is_blank_as<NotApplicable>(row.level3)) return true;
    if (contains(row.level3, "不适用") || contains(row.level3, "不涉及")) return true;
    return row.points && is_blank_as<Missing>(row.actual);
}

bool is_duration(const TypedNumber& number) {
    return number.unit &&
           (number.unit->dimension == Dimension::duration || number.unit->dimension == Dimension::months);
}

RowKind kind_of_bare(const FormRow& row, const TypedNumber& target, const std::string& bare_cost, RowChoice& choice) {
    if (stands_under(row, "成本")) {
        choice.bare_cost = true;
        if (bare_cost == "judged") return RowKind::judged;
        return bare_cost == "forward" ? RowKind::forward : RowKind::reverse;
    }
    return stands_under(row, "时效") && is_duration(target) ? RowKind::reverse : RowKind::forward;
}

RowKind kind_of_number(const FormRow& row, const TypedTarget& target, const std::string& bare_cost, RowChoice& choice) {
    switch (target.relation) {
        case Relation::at_least:
        case Relation::more:
        case Relation::equal:
            return RowKind::forward;
        case Relation::at_most:
        case Relation::less:
            return RowKind::reverse;
        case Relation::none:
            return kind_of_bare(row, *target.number, bare_cost, choice);
    }
    return RowKind::qualitative;
}

/// Things are counted without a unit as well: 90 beside 90个.
bool is_plain(const std::optional<Unit>& unit) {
    return !unit || (unit->dimension == Dimension::count && unit->factor == Number(1));
}

/// May two numbers of a row be compared? Nothing has a unit of its own: 0 beside 125万.
bool comparable(const TypedNumber& a, const TypedNumber& b) {
    if (a.value.sign() == 0 && !a.unit) return true;
    if (!a.unit || !b.unit) return is_plain(a.unit) && is_plain(b.unit);
    return converts(*a.unit, *b.unit) || converts(*b.unit, *a.unit);
}

std::string unit_word(const TypedNumber& number) {
    return number.unit ? number.unit->word : std::string("无单位");
}

// A number that was measured has no sign of a relation before it: ≤30分钟 repeats the target.
void set_numbers(const FormRow& row, const TypedTarget& target, RowChoice& choice) {
    choice.target = target.number->value;
    if (is_blank_as<Missing>(row.actual)) return;
    const TypedTarget actual = read_target(row.actual);
    choice.actual_not_measured = !actual.number || actual.relation != Relation::none;
    if (choice.actual_not_measured) return;
    if (comparable(*actual.number, *target.number))
        choice.actual = actual.number->value;
    else
        choice.actual = Undefined{"unit-mismatch", {row.actual, unit_word(*actual.number), unit_word(*target.number)}};
}

bool is_empty(const FormRow& row) {
    return !row.points && is_blank_as<Missing>(row.target) && is_blank_as<Missing>(row.actual);
}

}  // namespace

RowChoice choose(const FormRow& row, const std::string& bare_cost) {
    RowChoice choice;
    if (is_empty(row)) return choice;
    choice.kind = RowKind::inapplicable;
    if (does_not_apply(row)) return choice;
    choice.kind = RowKind::qualitative;
    const TypedTarget target = read_target(row.target);
    if (!target.number) return choice;
    choice.kind = kind_of_number(row, target, bare_cost, choice);
    set_numbers(row, target, choice);
    return choice;
}

std::string row_name(const FormRow& row) {
    for (const std::string* name : {&row.level3, &row.level2, &row.level1})
        if (!name->empty()) return *name;
    return {};
}

Value given_points(const FormRow& row) {
    for (const auto& [header, cell] : row.more) {
        const std::string column = fold_text(header);
        if (column != "评定得分" && column != "评定分" && column != "评定") continue;
        const TypedTarget typed = read_target(cell);
        if (typed.number) return typed.number->value;
    }
    return Missing{};
}

}  // namespace heng
