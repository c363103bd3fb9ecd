// Full marks, or the floor, that no facts can reach: 3 items at 0.5 points never use up 2 points.
#include "engine/check/checks.hpp"
#include "engine/check/rules_of.hpp"
#include "engine/check/value_function.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

// Least and greatest points of a part; an absent end has no bound.
struct Reach {
    std::optional<Number> low, high;
};

Reach span_of(const Number& a, const Number& b) {
    return {min(a, b), max(a, b)};
}
Reach unbounded() {
    return {std::nullopt, std::nullopt};
}

Reach reach_of(const Payoff& payoff) {
    struct Ends {
        Reach operator()(const Flat& flat) const { return span_of(flat.points, flat.points); }
        Reach operator()(const Stairs& stairs) const {
            if (stairs.each.sign() < 0) return {std::nullopt, stairs.start};
            return {stairs.start, std::nullopt};
        }
        Reach operator()(const Line&) const { return unbounded(); }
        Reach operator()(const Given& given) const { return span_of(given.low, given.high); }
        Reach operator()(const Computed&) const { return unbounded(); }
    };
    return v2::visit(Ends{}, payoff);
}

void widen(Reach& all, const Reach& one, bool first) {
    if (first) {
        all = one;
        return;
    }
    all.low = all.low && one.low ? std::optional(min(*all.low, *one.low)) : std::nullopt;
    all.high = all.high && one.high ? std::optional(max(*all.high, *one.high)) : std::nullopt;
}

void limit(Reach& reach, const std::optional<Number>& low, const std::optional<Number>& high) {
    if (low) reach.low = reach.low ? max(*reach.low, *low) : *low;
    if (high) reach.high = reach.high ? min(*reach.high, *high) : *high;
}

Reach reach_of(const Table& table) {
    Reach all;
    for (std::size_t i = 0; i < table.rows.size(); ++i) widen(all, reach_of(table.rows[i].pays), i == 0);
    limit(all, table.low, table.high);
    return all;
}

Reach reach_of(const Tally& tally, const Rule& rule) {
    const std::size_t items = rule.facts[tally.fact].choices.size();
    Reach reach = tally.each.sign() < 0 ? Reach{std::nullopt, Number(0)} : Reach{Number(0), std::nullopt};
    if (items > 0) reach = span_of(0, tally.each * Number(static_cast<std::int64_t>(items)) / tally.size);
    if (tally.most) limit(reach, -*tally.most, *tally.most);
    return reach;
}

Reach reach_of(const Checklist& list) {
    Reach reach{Number(0), Number(0)};
    for (const Number& each : list.each)
        (each.sign() < 0 ? reach.low : reach.high) = *(each.sign() < 0 ? reach.low : reach.high) + each;
    return reach;
}

Reach reach_of(const Adjust& adjust) {
    Reach reach = reach_of(adjust.pays);
    widen(reach, span_of(0, 0), false);
    return reach;
}

Reach reach_of(const Part& part, const Rule& rule) {
    struct Ends {
        const Rule& rule;
        Reach operator()(const Table& table) const { return reach_of(table); }
        Reach operator()(const Tally& tally) const { return reach_of(tally, rule); }
        Reach operator()(const Checklist& list) const { return reach_of(list); }
        Reach operator()(const Adjust& adjust) const { return reach_of(adjust); }
    };
    return v2::visit(Ends{rule}, part);
}

Reach sum_of_parts(const Rule& rule) {
    Reach sum = span_of(rule.base, rule.base);
    for (const Part& part : rule.parts) {
        const Reach one = reach_of(part, rule);
        sum.low = sum.low && one.low ? std::optional(*sum.low + *one.low) : std::nullopt;
        sum.high = sum.high && one.high ? std::optional(*sum.high + *one.high) : std::nullopt;
    }
    return sum;
}

Reach reach_of(const Rule& rule) {
    if (const std::optional<Piecewise> function = value_function(rule))
        if (const std::optional<Range> range = range_of(*function)) return {std::nullopt, range->high};
    return sum_of_parts(rule);
}

}  // namespace

void check_reach(const Pack& pack, Diagnostics& out) {
    for_each_rule(pack, [&](const Node& node, const Rule& rule) {
        const Reach reach = reach_of(rule);
        if (reach.high && *reach.high < rule.points)
            out.push_back(finding("unreachable-full", Severity::warning, node.clause_span,
                                  {node.name, rule.points.str(), reach.high->str()}));
        if (reach.low && rule.overrides.empty() && !rule.floor_span.empty() && rule.floor && *reach.low > *rule.floor)
            out.push_back(finding("unreachable-floor", Severity::warning, node.clause_span,
                                  {node.name, reach.low->str(), rule.floor->str()}));
    });
}

}  // namespace heng
