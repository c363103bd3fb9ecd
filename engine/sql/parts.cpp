// The parts of a rule: tables, tallies, checklists, adjustments.
#include <algorithm>

#include "engine/sql/cases.hpp"

namespace heng::sql {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

/// What a payoff comes to where its row holds.
std::string state_of(const Paid& paid) {
    return paid.state.empty() ? "0" : paid.state;
}

bool takes_all(const Rule& rule, const Row& row) {
    const auto& what = rule.conditions[row.when].what;
    return holds_alternative<Always>(what) || holds_alternative<Otherwise>(what);
}

/// Do the rows speak of one number alone, and cover all of its line?
bool covers_a_line(const Rule& rule, const Table& table) {
    std::optional<FactId> fact;
    std::vector<Interval> regions;
    std::vector<Number> points = {0};
    for (const Row& row : table.rows) {
        const Within* within = get_if<Within>(&rule.conditions[row.when].what);
        if (!within || (fact && *fact != within->fact)) return false;
        fact = within->fact;
        regions.push_back(within->in);
        for (const auto& end : {within->in.low, within->in.high})
            if (end) points.push_back(end->at);
    }
    std::sort(points.begin(), points.end(), [](const Number& a, const Number& b) { return a < b; });
    std::vector<Number> samples = {points.front() - 1, points.back() + 1};
    for (std::size_t i = 0; i < points.size(); ++i) {
        samples.push_back(points[i]);
        if (i > 0) samples.push_back((points[i - 1] + points[i]) / 2);
    }
    return std::all_of(samples.begin(), samples.end(), [&](const Number& sample) {
        return std::any_of(regions.begin(), regions.end(), [&](const Interval& in) { return in.contains(sample); });
    });
}

Reach within_part(const Reach& reach, const std::optional<Number>& low, const std::optional<Number>& high) {
    Reach out = reach;
    if (low) out.low = out.low ? max(*out.low, *low) : *low;
    if (high) out.high = out.high ? min(*out.high, *high) : *high;
    return out;
}

struct PartText {
    LeafScope& scope;
    const Reach& reach;

    Paid operator()(const Table& table) const {
        const Reach inside = within_part(reach, table.low, table.high);
        Cases points;
        std::string state;
        bool covered = covers_a_line(scope.rule(), table), plain = true;
        std::set<std::string> nullable;
        for (const Row& row : table.rows) {
            const Truth when = condition(scope, row.when);
            const Paid paid = pay_text(scope, row.pays, inside);
            nullable.insert(when.nullable.begin(), when.nullable.end());
            nullable.insert(paid.nullable.begin(), paid.nullable.end());
            points.null_when(open(when));
            points.when(when.text, paid.points);
            add_open(state, open(when));
            for (const std::string& column : paid.nullable)
                state += " WHEN " + wrapped(when) + " AND " + column + " IS NULL THEN " + std::to_string(open_fact);
            state += " WHEN " + when.text + " THEN " + state_of(paid);
            plain = plain && paid.state.empty();
            covered = covered || takes_all(scope.rule(), row);
        }
        const Fraction paid = limited(scope.arithmetic, points.finish(scope.arithmetic), table.low, table.high);
        if (covered && plain) return {paid, "", nullable};
        const std::string only = " WHEN " + always(true).text + " THEN ";
        if (state.starts_with(only)) return {paid, state.substr(only.size()), nullable};
        return {paid, "CASE" + state + " ELSE " + std::to_string(uncovered) + " END", nullable};
    }

    static void add_open(std::string& state, const std::string& test) {
        const std::string branch = " WHEN " + test + " THEN " + std::to_string(open_fact);
        if (!test.empty() && state.find(branch + " ") == std::string::npos) state += branch;
    }

    Paid operator()(const Tally& tally) const {
        NumberFact count = number_fact(scope, tally.fact);
        const std::uint32_t items = item_count(scope, tally.fact);
        if (tally.failed && items > 0)
            count.value.over =
                scope.arithmetic.minus(Arithmetic::constant(Number(static_cast<int>(items))), count.value.over);
        if (tally.failed && items > 0) count.value.over.low = 0;
        std::optional<Number> low, high;
        if (tally.most) low = -*tally.most, high = *tally.most;
        const Fraction points = tallied(tally, count, within_part(reach, low, high));
        return {limited(scope.arithmetic, points, low, high), "", count.nullable};
    }

    Fraction tallied(const Tally& tally, const NumberFact& count, const Reach& inside) const {
        const Fraction counted = limited(scope.arithmetic, count.value, Number(0), std::nullopt);
        const bool steps_are_counts =
            tally.size == Number(1) && counted.under.is_constant() && counted.scale == Number(1);
        if (steps_are_counts || tally.partial == PartialStep::proportional)
            return scope.arithmetic.scaled(counted, tally.each / tally.size);
        std::optional<Number> most;
        if (counted.under.is_constant()) most = (counted.over.high / counted.scale / tally.size).ceil();
        const auto needed = steps_needed({0, tally.each, most, inside});
        if (!needed || *needed > 2000) {
            scope.refuse("sql-steps");
            return {};
        }
        const bool started = tally.partial == PartialStep::started;
        Cases cases;
        for (std::int64_t m = *needed; m >= 1; --m) {
            const Number edge = tally.size * Number(started ? m - 1 : m);
            const Truth test =
                compare(scope.arithmetic, counted, started ? Relation::more : Relation::at_least, edge, {});
            cases.when(test.text, Arithmetic::constant_fraction(tally.each * Number(m)));
        }
        cases.when(counted.over.text + " IS NOT NULL", Arithmetic::constant_fraction(0));
        return cases.finish(scope.arithmetic);
    }

    Paid operator()(const Checklist& list) const {
        Fraction sum;
        sum.over = Arithmetic::constant(0);
        for (std::uint32_t i = 0; i < list.each.size(); ++i) {
            Whole met = item_number(scope, list.fact, i);
            if (list.failed) {
                met = scope.arithmetic.minus(Arithmetic::constant(1), met);
                met.low = 0;
            }
            sum = scope.arithmetic.sum(sum, scope.arithmetic.scaled({met}, list.each[i]));
        }
        if (item_count(scope, list.fact) != list.each.size()) scope.refuse("sql-formula", {scope.name()});
        return {sum, "", number_fact(scope, list.fact).nullable};
    }

    Paid operator()(const Adjust& adjust) const {
        const Truth when = condition(scope, adjust.when);
        const Paid paid = pay_text(scope, adjust.pays, reach);
        Cases points;
        points.when(when.text, paid.points);
        points.null_when(open(when));
        points.when("1 = 1", Arithmetic::constant_fraction(0));
        std::set<std::string> nullable = when.nullable;
        nullable.insert(paid.nullable.begin(), paid.nullable.end());
        const Fraction sum = points.finish(scope.arithmetic);
        if (paid.state.empty()) return {sum, "", nullable};
        std::string state = "CASE";
        add_open(state, open(when));
        return {sum, state + " WHEN " + when.text + " THEN " + paid.state + " ELSE 0 END", nullable};
    }
};

}  // namespace

Paid part_text(LeafScope& scope, const Part& part, const Reach& reach) {
    return boost::variant2::visit(PartText{scope, reach}, part);
}

}  // namespace heng::sql
