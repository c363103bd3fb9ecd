// A condition as a region of exact numbers. Entry: read_range.
#include "engine/rule/situation.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

using syntax::Inclusion;
using syntax::Limitation;
using syntax::Relation;
using ConditionForm = syntax::Condition::Form;

/// （含） and （不含） win over the sign or word.
bool closed(const Limitation& end, bool usual) {
    if (end.inclusion == Inclusion::unsaid) return usual;
    return end.inclusion == Inclusion::included;
}

void set_low(Range& range, const Number& at, const Limitation& end, bool usual) {
    range.in.low = Bound{at, closed(end, usual)};
    range.low_marked = end.inclusion != Inclusion::unsaid;
}

void set_high(Range& range, const Number& at, const Limitation& end, bool usual) {
    range.in.high = Bound{at, closed(end, usual)};
    range.high_marked = end.inclusion != Inclusion::unsaid;
}

void set_end(Range& range, const Number& at, const Limitation& end) {
    switch (end.relation) {
        case Relation::greater_equal:
            return set_low(range, at, end, true);
        case Relation::greater:
            return set_low(range, at, end, false);
        case Relation::less_equal:
            return set_high(range, at, end, true);
        case Relation::less:
            return set_high(range, at, end, false);
        case Relation::equal:
            set_low(range, at, end, true);
            set_high(range, at, end, true);
    }
}

void set_both(Range& range, const Measure& first, const Measure& second, const syntax::Condition& condition) {
    const bool rising = first.value <= second.value;
    const Limitation& low = rising ? condition.first : *condition.second;
    const Limitation& high = rising ? *condition.second : condition.first;
    set_low(range, rising ? first.value : second.value, low, low.relation != Relation::greater);
    set_high(range, rising ? second.value : first.value, high, high.relation != Relation::less);
}

/// 90%以上, not 90%及以上 or ≥90%: whether the number belongs is a reading.
bool only_beyond(const Sources& sources, const syntax::Condition& condition, const Limitation& end) {
    constexpr std::string_view plain[] = {"以上", "以下", "以内", "之上", "之下", "之内"};
    const Span rest{end.quantity.span.end, std::max(end.quantity.span.end, condition.span.end)};
    return end.inclusion == Inclusion::unsaid && starts_with_any(spelled(sources, rest), plain);
}

void note_beyond(Range& range, const Sources& sources, const syntax::Condition& condition) {
    for (const Limitation* end : {&condition.first, condition.second ? &*condition.second : nullptr})
        if (end && only_beyond(sources, condition, *end))
            (end->relation == Relation::greater_equal ? range.low_beyond : range.high_beyond) = true;
}

void note_unit(Range& range, const Measure& measure) {
    if (!range.unit) range.unit = measure.unit;
    if (!measure.unit && measure.value.sign() != 0) range.unitless = true;
}

}  // namespace

std::optional<Range> read_range(const Sources& sources, const syntax::Condition& condition, int year) {
    Range range;
    range.span = condition.span;
    range.bare = condition.form == ConditionForm::bare;
    range.magnitude = condition.both_signs;
    if (condition.first.quantity.form == syntax::Quantity::Form::reference) {
        range.reference = condition.first.quantity.span;
        set_end(range, 0, condition.first);
        return range;
    }
    std::optional<Unit> lacking = unit_of(sources, condition.first.quantity);
    if (!lacking && condition.second) lacking = unit_of(sources, condition.second->quantity);
    const auto first = read_measure(sources, condition.first.quantity, year, lacking);
    if (!first) return std::nullopt;
    note_unit(range, *first);
    if (!condition.second) {
        set_end(range, first->value, condition.first);
        note_beyond(range, sources, condition);
        return range;
    }
    const auto second = read_measure(sources, condition.second->quantity, year, lacking);
    if (!second) return std::nullopt;
    note_unit(range, *second);
    if (condition.form == ConditionForm::ends) {
        set_end(range, first->value, condition.first);
        set_end(range, second->value, *condition.second);
    } else {
        set_both(range, *first, *second, condition);
    }
    note_beyond(range, sources, condition);
    return range;
}

}  // namespace heng::composing
