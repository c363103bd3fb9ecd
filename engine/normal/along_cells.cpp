// The points at which a rule may change along a fact. Entries: named_along(), holds_on().
#include <algorithm>

#include "engine/normal/along.hpp"

namespace heng::normal {
namespace {

using boost::variant2::get_if;
using Points = std::vector<Number>;

void add_stairs(const Stairs& stairs, Points& out) {
    for (const auto& offset : {std::optional<Number>(0), stairs.from, stairs.to}) {
        if (!offset) continue;
        if (stairs.side != Stairs::Side::above) out.push_back(stairs.origin - *offset);
        if (stairs.side != Stairs::Side::below) out.push_back(stairs.origin + *offset);
    }
}

void add_payoff(const Payoff& payoff, FactId fact, Points& out) {
    const Stairs* stairs = get_if<Stairs>(&payoff);
    if (stairs && stairs->fact == fact) add_stairs(*stairs, out);
}

Number listed(const Fact& fact) {
    return Number(static_cast<std::int64_t>(fact.choices.size()));
}

struct PartPoints {
    const Rule& rule;
    FactId fact;
    Points& out;

    void operator()(const Table& table) const {
        for (const Row& row : table.rows) add_payoff(row.pays, fact, out);
    }
    void operator()(const Tally& tally) const { counted(tally.fact); }
    void operator()(const Checklist& list) const { counted(list.fact); }
    void operator()(const Adjust& adjust) const { add_payoff(adjust.pays, fact, out); }
    void counted(FactId tallied) const {
        if (tallied != fact) return;
        out.push_back(0);
        out.push_back(listed(rule.facts[fact]));
    }
};

}  // namespace

std::vector<Number> named_along(const Rule& rule, FactId fact) {
    Points points;
    for (const Condition& condition : rule.conditions) {
        const Within* within = get_if<Within>(&condition.what);
        if (!within || within->fact != fact) continue;
        for (const auto& bound : {within->in.low, within->in.high})
            if (bound) points.push_back(bound->at);
    }
    for (const Part& part : rule.parts) boost::variant2::visit(PartPoints{rule, fact, points}, part);
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

bool holds_on(const Rule& rule, ConditionId condition, FactId fact, const Interval& cell) {
    std::vector<Value> values(rule.facts.size());
    values[fact] = sample(cell);
    Needs needs;
    return holds(Known{rule.facts, rule.conditions, values}, condition, needs) == Truth::yes;
}

}  // namespace heng::normal
