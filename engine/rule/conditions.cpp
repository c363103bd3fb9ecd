#include "engine/rule/conditions.hpp"

#include <algorithm>

#include "engine/rule/implied.hpp"

namespace heng::composing {
namespace {

using Counted = syntax::Place::Counted;

Unit place_unit() {
    return find_unit("名").value_or(Unit{});
}

FactId population_fact(Draft& draft, Span span) {
    return draft.fact_of(Fact::Kind::population, "参加排名的单位数", find_unit("个").value_or(Unit{}), span);
}

FactId derived(Draft& draft, const std::string& name, Fact::Derived::How how, FactId left, FactId right,
               const Unit& unit) {
    for (FactId id = 0; id < draft.rule.facts.size(); ++id)
        if (draft.rule.facts[id].name == name) return id;
    Fact fact;
    fact.kind = Fact::Kind::number;
    fact.name = name;
    fact.unit = unit;
    fact.derived = Fact::Derived{how, left, right};
    return draft.add(std::move(fact));
}

/// 前20%: the rank as a part of all units.
FactId share_fact(Draft& draft, Span span) {
    const FactId rank = rank_fact(draft, span);
    return derived(draft, "名次百分位", Fact::Derived::How::rank_share, rank, population_fact(draft, span),
                   *find_unit("%"));
}

/// 倒数第一名: how many units stand behind.
FactId behind_fact(Draft& draft, Span span) {
    const FactId rank = rank_fact(draft, span);
    return derived(draft, "排在后面的单位数", Fact::Derived::How::difference, population_fact(draft, span), rank,
                   place_unit());
}

Bound end(const syntax::Place& place, const Number& at) {
    return {at, place.inclusion != syntax::Inclusion::excluded};
}

ConditionId share_condition(Draft& draft, const syntax::Place& place, const Number& first,
                            const std::optional<Number>& second) {
    const FactId share = share_fact(draft, place.span);
    if (place.counted == Counted::from_bottom)
        return draft.within(share, {Bound{Number(1) - first, false}, std::nullopt}, place.span);
    if (second) return draft.within(share, {Bound{first}, end(place, *second)}, place.span);
    return draft.within(share, {std::nullopt, end(place, first)}, place.span);
}

/// Ranks counted from the top: 第3名, 前三名, 2-5名.
Interval ranks(const syntax::Place& place, const Number& first, const std::optional<Number>& second) {
    if (second) return {Bound{first}, Bound{*second}};
    if (place.onwards) return {Bound{first, place.inclusion != syntax::Inclusion::excluded}, std::nullopt};
    if (place.reaching) return {std::nullopt, Bound{first}};
    return {Bound{first}, Bound{first}};
}

/// Ranks counted from the bottom, as units behind: 倒数第二名 has one behind it, 后三位 at most two.
Interval behind(const syntax::Place& place, const Number& first) {
    const Number units = first - Number(1);
    if (place.reaching) return {std::nullopt, Bound{units}};
    return {Bound{units}, Bound{units}};
}

bool is_share(const Draft& draft, const syntax::Place& place) {
    const auto& last = place.second ? *place.second : place.first;
    return !last.unit.empty() && draft.text(last.unit) == "%";
}

}  // namespace

FactId difference_to(Draft& draft, const std::string& subject, const Unit& unit, const std::string& reference) {
    const FactId value = draft.quantity(subject, unit, {});
    const FactId target = draft.fact_of(Fact::Kind::target, reference, unit, {});
    return derived(draft, draft.fact(value).name + "与" + reference + "之差", Fact::Derived::How::difference, value,
                   target, unit);
}

FactId rank_fact(Draft& draft, Span span) {
    const std::string& name = draft.context.indicator;
    const bool said =
        name.ends_with("排名") || name.ends_with("排位") || name.ends_with("名次") || name.ends_with("位次");
    return draft.fact_of(Fact::Kind::rank, said ? name : name + "排名", place_unit(), span);
}

ConditionId place_condition(Draft& draft, const syntax::Place& place) {
    const Number first = place.first.span.empty() ? Number(1) : read_points(draft.sources, place.first).value_or(1);
    std::optional<Number> second;
    if (place.second) second = read_points(draft.sources, *place.second);
    if (is_share(draft, place)) {
        if (second) second = *second / Number(100);
        return share_condition(draft, place, first / Number(100), second);
    }
    if (place.counted == Counted::from_bottom)
        return draft.within(behind_fact(draft, place.span), behind(place, first), place.span);
    return draft.within(rank_fact(draft, place.span), ranks(place, first, second), place.span);
}

bool speaks_of_ratio(const Draft& draft, const std::string& subject, const Range& range) {
    const Number most = 10;  // 比值≥80 may be 80% or eighty times as much
    if ((range.in.low && range.in.low->at > most) || (range.in.high && range.in.high->at > most)) return false;
    if (!subject.empty()) return names_ratio(subject);
    if (names_ratio(draft.context.indicator)) return true;
    return std::any_of(draft.pieces.begin(), draft.pieces.end(), [](const Piece& piece) {
        return std::any_of(piece.when.tests.begin(), piece.when.tests.end(),
                           [](const Test& test) { return names_ratio(test.subject); });
    });
}

ConditionId condition_of(Draft& draft, const Test& test) {
    switch (test.kind) {
        case Test::Kind::place:
            return place_condition(draft, test.place);
        case Test::Kind::words:
            return draft.holds(test.subject, test.span);
        case Test::Kind::range:
            break;
    }
    if (test.range.reference) {
        const FactId beyond =
            difference_to(draft, test.subject, test.range.unit.value_or(Unit{}), draft.text(*test.range.reference));
        return draft.within(beyond, test.range.in, test.span);
    }
    if (test.range.unitless && !speaks_of_ratio(draft, test.subject, test.range))
        draft.refuse("clause-unit-missing", test.range.span, {draft.text(test.range.span)});
    return draft.within(draft.quantity(test.subject, test.range.unit, test.subject_span), test.range.in, test.span);
}

ConditionId condition_of(Draft& draft, const Situation& when, Span span) {
    if (when.otherwise) return draft.add(Condition{Otherwise{}, span});
    if (when.tests.empty()) return draft.always();
    if (when.tests.size() == 1) return condition_of(draft, when.tests.front());
    std::vector<ConditionId> of;
    for (const Test& test : when.tests) of.push_back(condition_of(draft, test));
    if (when.any) return draft.add(Condition{Any{of}, span});
    return draft.add(Condition{All{of}, span});
}

}  // namespace heng::composing
