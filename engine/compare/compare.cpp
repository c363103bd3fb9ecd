// compare(): all cases of two rules, the differences found in them, and one example each, replayed.
#include "engine/compare/compare.hpp"

#include <algorithm>

#include "engine/compare/finish.hpp"
#include "engine/compare/possible.hpp"
#include "engine/normal/shapes.hpp"
#include "engine/rule/dump_rule.hpp"

namespace heng {
namespace {

using namespace comparing;

constexpr std::size_t most_joined = 400000;
constexpr std::size_t most_stretches = 40000;

/// The cheapest assignment that shows a difference of one kind.
struct Example {
    int cost = 0;
    Number points, size;  // among equals the one that gives most is told, then the one of smaller values
    std::vector<Number> assignment;

    bool beats(int other_cost, const Number& other_points, const Case& at) const {
        if (cost != other_cost) return cost < other_cost;
        return points != other_points ? points > other_points : size <= size_of(at);
    }
};

/// Do two rules make the same of what their summands say?
bool ends_alike(const Rule& before, const Rule& after) {
    return before.base == after.base && before.floor == after.floor && before.cap == after.cap &&
           same_overrides(before, after);
}

struct Deciding {
    Rules rules;
    Both<Finish> finish;
    Variables variables;
    bool same_end = ends_alike(*rules[0], *rules[1]) && same_rounding(finish[0], finish[1]);
    std::vector<Number> neutral = {};
    std::string why = {};
    std::size_t stretches_seen = 0;
    std::array<std::optional<Example>, 3> found = {};  // lower, higher, other

    void run() {
        neutral.resize(variables.all.size());
        std::vector<Cases> groups = groups_of(rules, variables);
        std::vector<Case> reached{Case{}};
        for (const Cases& group : groups) {
            if (!group.why.empty()) why = group.why;
            set_neutral(group);
        }
        const unsigned possible = possible_differences(finish, groups);
        if (possible == none) return;
        // The largest group last: its cases are decided as they come.
        std::sort(groups.begin(), groups.end(),
                  [](const Cases& l, const Cases& r) { return l.all.size() < r.all.size(); });
        for (Cases& group : groups)
            if (groups.size() > 1) keep_distinct(group.all);
        for (std::size_t i = 0; i + 1 < groups.size(); ++i) reached = crossed(reached, groups[i].all);
        if (groups.empty()) return decide(Case{});
        std::sort(reached.begin(), reached.end(), [](const Case& l, const Case& r) { return l.cost < r.cost; });
        for (const Case& left : reached) {
            for (const Case& right : groups.back().all) decide_both(left, right);
            if ((found_bits() & possible) == possible) return;
        }
    }

    unsigned found_bits() const {
        return (found[0] ? lower : none) | (found[1] ? higher : none) | (found[2] ? other : none);
    }

    // The case is put together only where it tells something.
    void decide_both(const Case& left, const Case& right) {
        const bool line = left.along || right.along || right.said[0].judged || left.said[0].judged;
        if (!line) {
            Both<Said> said = left.said;
            for (std::size_t side = 0; side < 2; ++side) said[side].add(right.said[side]);
            if (said[0] == said[1] && same_end) return;
            if (difference_of(said) == none) return;
        }
        decide(joined(left, right, why));
    }

    /// Variables that an example does not speak of keep the simplest of their values.
    void set_neutral(const Cases& group) {
        const auto simplest = std::min_element(group.all.begin(), group.all.end(),
                                               [](const Case& l, const Case& r) { return l.cost < r.cost; });
        if (simplest == group.all.end()) return;
        for (const auto& [id, number] : simplest->at) neutral[id] = number;
    }

    std::vector<Case> crossed(const std::vector<Case>& left, const std::vector<Case>& right) {
        std::vector<Case> out;
        if (left.size() * std::max<std::size_t>(right.size(), 1) > most_joined) {
            why = "too-many-cases";
            return left;
        }
        for (const Case& l : left)
            for (const Case& r : right) out.push_back(joined(l, r, why));
        keep_distinct(out);
        return out;
    }

    void decide(const Case& at) {
        // Rounding acts between the ends of a judged range too.
        if (at.said[0].judged && at.said[1].judged && !same_rounding(finish[0], finish[1])) why = "judged-rounding";
        if (!at.along) return note(difference_of(at.said), at, at.said[0].low, at.cost);
        const auto here = std::find_if(at.at.begin(), at.at.end(), [&](const auto& v) { return v.first == *at.along; });
        const Number sample = here->second;
        const Variable& variable = variables.all[*at.along];
        if (stretches_seen > most_stretches) {
            why = "too-many-cases";
            return;
        }
        const std::vector<Interval> parts = stretches(at, finish, sample, why);
        stretches_seen += parts.size();
        for (const Interval& stretch : parts) {
            const auto simple = simplest_in(stretch, variable.unit, variable.whole);
            if (!simple) continue;
            Both<Said> said = at.said;
            for (std::size_t side = 0; side < 2; ++side) {
                const Number growth = at.slope[side] * (simple->value - sample);
                said[side].low = said[side].low + growth;
                said[side].high = said[side].high + growth;
            }
            const unsigned differs = difference_of(said);
            if (differs == none) continue;
            Case moved = at;
            moved.at[static_cast<std::size_t>(here - at.at.begin())].second = simple->value;
            note(differs, moved, said[0].low, at.cost + simple->cost);
        }
    }

    unsigned difference_of(const Both<Said>& said) const {
        return difference(finished(*rules[0], finish[0].rounding, said[0]),
                          finished(*rules[1], finish[1].rounding, said[1]));
    }

    void note(unsigned differs, const Case& at, const Number& points, int cost) {
        for (std::size_t kind = 0; kind < found.size(); ++kind) {
            if (!(differs & (1u << kind)) || (found[kind] && found[kind]->beats(cost, points, at))) continue;
            found[kind] = Example{cost, points, size_of(at), neutral};
            for (const auto& [id, number] : at.at) found[kind]->assignment[id] = number;
        }
    }

    std::vector<Value> values(std::size_t side, const std::vector<Number>& assignment) const {
        auto made = values_of(variables, *rules[side], static_cast<int>(side), assignment);
        for (FactId fact = 0; fact < made.size(); ++fact)
            if (rules[side]->facts[fact].derived) made[fact] = Missing{};
        return made;
    }

    bool shows(Counterexample& shown, std::size_t kind) const {
        shown.before = score(*rules[0], shown.assigned[0], finish[0].rounding).result;
        shown.after = score(*rules[1], shown.assigned[1], finish[1].rounding).result;
        return difference(shown.before, shown.after) & (1u << kind);
    }

    /// Points that a person may give and that show the difference, where the open ranges do not.
    bool shows_judged(Counterexample& shown, std::size_t kind) const {
        for (const Result* open : {&shown.before, &shown.after}) {
            const Awaiting* awaiting = boost::variant2::get_if<Awaiting>(open);
            if (!awaiting) continue;
            for (const Number& given : {awaiting->low, awaiting->high}) {
                Counterexample tried = shown;
                for (std::size_t side = 0; side < 2; ++side)
                    for (FactId fact = 0; fact < rules[side]->facts.size(); ++fact)
                        if (rules[side]->facts[fact].kind == Fact::Kind::judged) tried.assigned[side][fact] = given;
                if (!shows(tried, kind)) continue;
                shown = std::move(tried);
                return true;
            }
        }
        return false;
    }

    /// The example as the evaluator itself sees it; nullopt where it does not show the difference.
    std::optional<Counterexample> replayed(std::size_t kind) const {
        if (!found[kind]) return std::nullopt;
        Counterexample shown;
        for (std::size_t side = 0; side < 2; ++side) shown.assigned[side] = values(side, found[kind]->assignment);
        if (!shows(shown, kind) && !shows_judged(shown, kind)) return std::nullopt;
        add_facts(shown);
        return shown;
    }

    void add_facts(Counterexample& shown) const {
        std::vector<bool> told(rules[1]->facts.size());
        for (const auto& [fact, id] : variables.of_fact[1]) told[fact] = variables.all[id].fact[0].has_value();
        for (const auto& [key, id] : variables.of_item[1])
            if (variables.all[id].fact[0]) told[key.first] = true;
        for (std::size_t side = 0; side < 2; ++side)
            for (FactId fact = 0; fact < rules[side]->facts.size(); ++fact) {
                const Value& value = shown.assigned[side][fact];
                const bool known = !boost::variant2::holds_alternative<Missing>(value);
                if (known && (side == 0 || !told[fact])) shown.facts.push_back({rules[side]->facts[fact], value});
            }
    }
};

std::string without_readings(const Rule& rule) {
    Rule bare = rule;
    bare.readings.clear();
    return dump(bare);
}

Verdict verdict_of(bool lower, bool higher, bool other) {
    if (other || (lower && higher)) return Verdict::incomparable;
    if (lower) return Verdict::stricter;
    return higher ? Verdict::looser : Verdict::equivalent;
}

}  // namespace

const Counterexample* Comparison::counterexample() const {
    for (const auto* each : {&lower, &higher, &other})
        if (*each) return &**each;
    return nullptr;
}

Comparison compare(const Rule& before, const Rule& after, const std::array<std::optional<RoundingRule>, 2>& rounding) {
    const Rules rules{&before, &after};
    Both<Finish> finish;
    for (std::size_t side = 0; side < 2; ++side)
        finish[side] = {rules[side], rules[side]->rounding ? rules[side]->rounding : rounding[side]};
    Deciding deciding{rules, finish, joint_variables(rules)};
    deciding.run();
    Comparison result;
    result.taken_as_same = deciding.variables.taken_as_same;
    result.lower = deciding.replayed(0);
    result.higher = deciding.replayed(1);
    result.other = deciding.replayed(2);
    result.why = deciding.why;
    const bool all_replayed = result.lower.has_value() == deciding.found[0].has_value() &&
                              result.higher.has_value() == deciding.found[1].has_value() &&
                              result.other.has_value() == deciding.found[2].has_value();
    if (!all_replayed && result.why.empty()) result.why = "not-replayed";
    result.verdict = verdict_of(result.lower.has_value(), result.higher.has_value(), result.other.has_value());
    if (result.verdict == Verdict::incomparable) result.why.clear();
    if (result.why.empty()) return result;
    const bool same =
        !result.differs() && without_readings(before) == without_readings(after) && same_rounding(finish[0], finish[1]);
    result.verdict = same ? Verdict::equivalent : Verdict::undecided;
    if (same) result.why.clear();
    return result;
}

}  // namespace heng
