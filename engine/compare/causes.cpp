#include "engine/compare/causes.hpp"

#include <algorithm>

#include "engine/compare/match_facts.hpp"
#include "engine/score/run_cases.hpp"

namespace heng::comparing {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

std::optional<Number> points_in(const Result& result) {
    if (const Scored* scored = get_if<Scored>(&result)) return scored->points;
    if (holds_alternative<Inapplicable>(result)) return Number(0);
    return std::nullopt;
}

/// One indicator of one unit under both versions.
struct Leaf {
    const Versions& versions;
    const IndicatorDiff& edit;
    std::size_t index;
    std::array<const NodeScore*, 2> scores{};
    std::vector<Cause>& out;

    const LeafPlan& leaf(std::size_t side) const {
        const Plan& plan = *versions.plans[side];
        return plan.leaves[plan.leaf[side == 0 ? *edit.before : *edit.after]];
    }

    void add(Cause::Kind kind, const Number& share) const {
        if (share.sign() != 0) out.push_back({kind, index, share, {}, {}});
    }

    void explain() const {
        if (edit.fate != Fate::both) return explain_alone();
        const auto before = points_in(scores[0]->result), after = points_in(scores[1]->result);
        if (!before || !after) return explain_states();
        if (*before == *after) return;
        split(*after - *before);
    }

    void explain_alone() const {
        const bool added = edit.fate == Fate::added;
        const auto points = points_in(scores[added ? 1 : 0]->result);
        if (points) add(added ? Cause::Kind::added : Cause::Kind::removed, added ? *points : -*points);
    }

    // At least one side is no number: said, with no share.
    void explain_states() const {
        const std::string before = state(0), after = state(1);
        if (before != after) out.push_back({own_kind(), index, 0, before, after});
    }

    std::string state(std::size_t side) const { return leaf(side).rule ? state_of(scores[side]->result) : "未读懂"; }

    bool clause_edited() const {
        return !edit.comparison.equivalent() || !edit.same_rule || edit.points_before != edit.points_after ||
               !edit.readable;
    }
    bool value_edited() const {
        return std::any_of(edit.aspects.begin(), edit.aspects.end(), [](const Aspect& aspect) {
            return aspect.what == "formula" || aspect.what == "target" || aspect.what == "reading";
        });
    }
    Cause::Kind own_kind() const {
        if (clause_edited()) return Cause::Kind::clause;
        return value_edited() ? Cause::Kind::value : Cause::Kind::knock_on;
    }

    /// Points before 不适用 is spread, of the rule of one version on the facts of the other (or its own).
    std::optional<Number> hybrid(std::size_t rule_of, std::size_t facts_of) const {
        const LeafPlan& by = leaf(rule_of);
        const LeafPlan& from = leaf(facts_of);
        if (!by.rule || !from.rule) return std::nullopt;
        std::vector<Value> facts = scores[facts_of]->outcome.facts;
        if (facts.size() != from.rule->facts.size()) return std::nullopt;
        if (rule_of != facts_of) facts = carried(*by.rule, *from.rule, facts, rule_of);
        return points_in(score(*by.rule, std::move(facts), by.rounding).result);
    }

    /// The facts of one rule with the values that the other version gives them; its own where it has none.
    std::vector<Value> carried(const Rule& by, const Rule& from, const std::vector<Value>& facts,
                               std::size_t rule_of) const {
        WordPairs ignored;
        std::vector<Value> made = scores[rule_of]->outcome.facts;
        made.resize(by.facts.size());
        const auto matched = match_facts(by, from, ignored);
        for (FactId fact = 0; fact < made.size(); ++fact)
            if (matched[fact] && by.facts[fact].choices == from.facts[*matched[fact]].choices)
                made[fact] = facts[*matched[fact]];
        return made;
    }

    void split(const Number& change) const {
        if (!clause_edited() && !value_edited()) return add(Cause::Kind::knock_on, change);
        if (clause_edited() != value_edited()) return add_with_rest(own_kind(), change);
        const auto old_old = hybrid(0, 0), old_new = hybrid(0, 1), new_old = hybrid(1, 0), new_new = hybrid(1, 1);
        if (!old_old || !old_new || !new_old || !new_new) return add(Cause::Kind::clause, change);
        const Number half = Number::ratio(1, 2);
        const Number clause = half * (*new_old - *old_old + *new_new - *old_new);
        const Number value = half * (*old_new - *old_old + *new_new - *new_old);
        add(Cause::Kind::clause, clause);
        add(Cause::Kind::value, value);
        add(Cause::Kind::knock_on, change - clause - value);
    }

    // What 不适用 elsewhere adds to an indicator is not the work of its own edit.
    void add_with_rest(Cause::Kind kind, const Number& change) const {
        const bool spread = scores[0]->points != leaf(0).points || scores[1]->points != leaf(1).points;
        const auto before = spread ? hybrid(0, 0) : std::nullopt, after = spread ? hybrid(1, 1) : std::nullopt;
        const Number own = before && after ? *after - *before : change;
        add(kind, own);
        add(Cause::Kind::knock_on, change - own);
    }
};

}  // namespace

std::string state_of(const Result& result) {
    return case_words(result);
}

std::vector<Cause> causes_of(const Versions& versions, const std::array<const UnitScore*, 2>& scores) {
    std::vector<Cause> out;
    for (std::size_t i = 0; i < versions.edits.indicators.size(); ++i) {
        const IndicatorDiff& edit = versions.edits.indicators[i];
        if (!edit.leaf) continue;
        Leaf leaf{versions, edit, i, {}, out};
        if (edit.before) leaf.scores[0] = &scores[0]->nodes[*edit.before];
        if (edit.after) leaf.scores[1] = &scores[1]->nodes[*edit.after];
        leaf.explain();
    }
    const Scored* before = get_if<Scored>(&scores[0]->total);
    const Scored* after = get_if<Scored>(&scores[1]->total);
    if (before && after) {
        Number rest = after->points - before->points;
        for (const Cause& cause : out) rest = rest - cause.share;
        if (rest.sign() != 0) out.push_back({Cause::Kind::total, 0, rest, {}, {}});
    }
    largest_first(out);
    return out;
}

void largest_first(std::vector<Cause>& causes) {
    std::stable_sort(causes.begin(), causes.end(),
                     [](const Cause& l, const Cause& r) { return l.share.abs() > r.share.abs(); });
}

}  // namespace heng::comparing
