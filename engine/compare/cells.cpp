#include "engine/compare/cells.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "engine/compare/cuts.hpp"
#include "engine/normal/shapes.hpp"

namespace heng::comparing {
namespace {

using VariableKind = Variable::Kind;

constexpr std::size_t most_cases = 60000;

/// One cell of one variable.
struct Atom {
    Interval in;
    Number sample;
    int cost = 0;
};

Atom whole_atom(std::uint32_t value) {
    const Number number(static_cast<std::int64_t>(value));
    return {{Bound{number, true}, Bound{number, true}}, number, value == 0 ? 0 : 1};
}

std::vector<Atom> atoms_of(const Rules& rules, const Variables& variables, VariableId id, Cases& out) {
    const Variable& variable = variables.all[id];
    std::vector<Atom> atoms;
    if (variable.kind != VariableKind::number && variable.kind != VariableKind::product) {
        for (std::uint32_t value = 0; value < variable.values; ++value) atoms.push_back(whole_atom(value));
        return atoms;
    }
    Cuts cuts = cut_points(rules, variables, id);
    if (!cuts.why.empty()) out.why = cuts.why;
    const Interval domain{variable.least ? std::optional(Bound{*variable.least, true}) : std::nullopt, {}};
    for (const Interval& cell : normal::cells(domain, std::move(cuts.at)))
        if (const auto simple = simplest_in(cell, variable.unit, variable.whole))
            atoms.push_back({cell, simple->value, simple->cost});
    return atoms;
}

/// The summands of both rules that share variables, and these variables.
struct Group {
    std::vector<VariableId> variables;
    std::vector<Summand> summands;
};

struct Grouping {
    std::vector<std::size_t> leader;

    std::size_t find(std::size_t at) {
        while (leader[at] != at) at = leader[at] = leader[leader[at]];
        return at;
    }
    void unite(const std::vector<VariableId>& ids) {
        for (const VariableId id : ids) leader[find(id)] = find(ids.front());
    }
};

std::vector<Group> grouped(const Variables& variables, std::vector<Summand> summands) {
    Grouping grouping{std::vector<std::size_t>(variables.all.size())};
    std::iota(grouping.leader.begin(), grouping.leader.end(), 0);
    for (const Summand& summand : summands) grouping.unite(summand.uses);
    std::vector<Group> groups(variables.all.size() + 1);  // the last one: what depends on nothing
    for (VariableId id = 0; id < variables.all.size(); ++id) groups[grouping.find(id)].variables.push_back(id);
    for (Summand& summand : summands) {
        const std::size_t at = summand.uses.empty() ? variables.all.size() : grouping.find(summand.uses.front());
        groups[at].summands.push_back(std::move(summand));
    }
    groups.erase(std::remove_if(groups.begin(), groups.end(), [](const Group& g) { return g.summands.empty(); }),
                 groups.end());
    return groups;
}

struct Enumerating {
    const Rules& rules;
    const Variables& variables;
    const Group& group;
    Cases out = {};
    std::vector<std::vector<Atom>> atoms = {};
    std::vector<Number> samples = std::vector<Number>(variables.all.size());
    Both<std::vector<Value>> values{std::vector<Value>(rules[0]->facts.size()),
                                    std::vector<Value>(rules[1]->facts.size())};
    Case now = {};
    std::vector<const Atom*> path = {};

    void run() {
        std::size_t count = 1;
        for (const VariableId id : group.variables) {
            atoms.push_back(atoms_of(rules, variables, id, out));
            count *= std::max<std::size_t>(atoms.back().size(), 1);
            if (count > most_cases) break;
        }
        if (count > most_cases)
            out.why = "too-many-cases";
        else
            descend(0);
    }

    void descend(std::size_t depth) {
        if (depth == group.variables.size()) return speak();
        const VariableId id = group.variables[depth];
        for (const Atom& atom : atoms[depth]) {
            samples[id] = atom.sample;
            for (int side = 0; side < 2; ++side)
                set_value(variables.all[id], *rules[static_cast<std::size_t>(side)], side, atom.sample,
                          values[static_cast<std::size_t>(side)]);
            now.cost += atom.cost;
            now.at.emplace_back(id, atom.sample);
            path.push_back(&atom);
            descend(depth + 1);
            path.pop_back();
            now.at.pop_back();
            now.cost -= atom.cost;
        }
    }

    void speak() {
        Case made{{}, {}, {}, {}, now.cost, now.at};
        for (const Summand& summand : group.summands) {
            const auto side = static_cast<std::size_t>(summand.side);
            const Spoken spoken = evaluate(summand, Scene{*rules[side], variables, samples, values[side]});
            if (spoken.why) out.why = spoken.why;
            made.said[side].add(spoken.said);
            if (!spoken.along) continue;
            if (made.along && made.along != spoken.along) out.why = "several-lines";
            if (made.along && made.along != spoken.along) continue;
            made.along = spoken.along;
            made.slope[side] = made.slope[side] + spoken.slope;
        }
        grow(made);
        out.all.push_back(std::move(made));
    }

    // On a single value nothing grows.
    void grow(Case& made) const {
        if (!made.along) return;
        const auto at = std::find(group.variables.begin(), group.variables.end(), *made.along);
        made.in = path[static_cast<std::size_t>(at - group.variables.begin())]->in;
        if (!normal::is_point(made.in)) return;
        made.along.reset();
        made.slope = {};
    }
};

auto key_of(const Said& said) {
    return std::tie(said.override_, said.uncovered, said.judged, said.low_closed, said.high_closed);
}

// -1, 0, 1 by what is said; 0 where it is the same.
int order(const Said& left, const Said& right) {
    if (key_of(left) != key_of(right)) return key_of(left) < key_of(right) ? -1 : 1;
    if (left.low != right.low) return left.low < right.low ? -1 : 1;
    if (left.high != right.high) return left.high < right.high ? -1 : 1;
    return 0;
}

int order(const Case& left, const Case& right) {
    if (const int first = order(left.said[0], right.said[0])) return first;
    return order(left.said[1], right.said[1]);
}

}  // namespace

std::vector<Cases> groups_of(const Rules& rules, const Variables& variables) {
    std::vector<Summand> summands = summands_of(rules, variables, 0);
    for (Summand& summand : summands_of(rules, variables, 1)) summands.push_back(std::move(summand));
    std::vector<Cases> out;
    for (const Group& group : grouped(variables, std::move(summands))) {
        Enumerating enumerating{rules, variables, group};
        enumerating.run();
        out.push_back(std::move(enumerating.out));
    }
    return out;
}

Number size_of(const Case& at) {
    Number size;
    for (const auto& value : at.at) size = size + value.second.abs();
    return size;
}

void keep_distinct(std::vector<Case>& cases) {
    const auto lines = std::partition(cases.begin(), cases.end(), [](const Case& c) { return !c.along; });
    std::sort(cases.begin(), lines, [](const Case& left, const Case& right) {
        const int by_said = order(left, right);
        if (by_said != 0) return by_said < 0;
        return left.cost != right.cost ? left.cost < right.cost : size_of(left) < size_of(right);
    });
    const auto last = std::unique(cases.begin(), lines, [](const Case& l, const Case& r) { return order(l, r) == 0; });
    cases.erase(last, lines);
}

Case joined(const Case& left, const Case& right, std::string& why) {
    Case both = left;
    for (std::size_t side = 0; side < 2; ++side) both.said[side].add(right.said[side]);
    both.cost += right.cost;
    both.at.insert(both.at.end(), right.at.begin(), right.at.end());
    if (!right.along) return both;
    if (both.along) {
        why = "several-lines";
        return both;
    }
    both.along = right.along;
    both.slope = right.slope;
    both.in = right.in;
    return both;
}

}  // namespace heng::comparing
