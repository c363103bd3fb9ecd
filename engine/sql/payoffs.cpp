// What a row pays, as points over a denominator: flat, stairs, a line, points given by a person.
#include "engine/sql/cases.hpp"

namespace heng::sql {
namespace {

constexpr std::int64_t most_branches = 2000;

/// The distances of stairs as comparisons of x itself.
struct StairsText {
    LeafScope& scope;
    const Stairs& stairs;
    NumberFact x;

    std::string at(Relation relation, const Number& value) {
        return compare(scope.arithmetic, x.value, relation, value, x.nullable).text;
    }

    /// Where the distance is at least (or more than) so much.
    std::string beyond(const Number& distance, bool strictly) {
        const std::string below = at(strictly ? Relation::less : Relation::at_most, stairs.origin - distance);
        const std::string above = at(strictly ? Relation::more : Relation::at_least, stairs.origin + distance);
        switch (stairs.side) {
            case Stairs::Side::below:
                return below;
            case Stairs::Side::above:
                return above;
            case Stairs::Side::both:
                return "(" + below + " OR " + above + ")";
        }
        return "";
    }

    std::string known() const { return x.value.over.text + " IS NOT NULL"; }

    /// The greatest distance that x can have at all; nullopt where a divisor leaves it open.
    std::optional<Number> greatest_distance() const {
        if (!x.value.under.is_constant()) return std::nullopt;
        const Number down = stairs.origin - x.value.over.low / x.value.scale;
        const Number up = x.value.over.high / x.value.scale - stairs.origin;
        const Number found = stairs.side == Stairs::Side::below   ? down
                             : stairs.side == Stairs::Side::above ? up
                                                                  : max(down, up);
        return max(found, 0);
    }

    std::optional<Number> most_steps() const {
        std::optional<Number> distance = greatest_distance();
        if (stairs.to) distance = distance ? min(*distance, *stairs.to) : *stairs.to;
        if (!distance) return std::nullopt;
        return (max(*distance - stairs.from.value_or(0), 0) / stairs.size).ceil();
    }

    Fraction steps(const Reach& reach) {
        const auto count = steps_needed({stairs.start, stairs.each, most_steps(), reach});
        if (!count || *count > most_branches) {
            scope.refuse("sql-steps");
            return {};
        }
        const bool started = stairs.partial == PartialStep::started;
        Cases cases;
        for (std::int64_t m = *count; m >= 1; --m) {
            const Number inside = stairs.size * Number(started ? m - 1 : m);
            const Number whole = stairs.from.value_or(0) + inside;
            if (stairs.to && (started ? whole >= *stairs.to : whole > *stairs.to)) continue;
            cases.when(beyond(whole, started), Arithmetic::constant_fraction(stairs.start + stairs.each * Number(m)));
        }
        cases.when(known(), Arithmetic::constant_fraction(stairs.start));
        return cases.finish(scope.arithmetic);
    }

    /// start + each × (distance - from) / size while the distance lies between from and to.
    Fraction slope(bool below) {
        const Number rate = stairs.each / stairs.size * Number(below ? -1 : 1);
        const Number from = stairs.from.value_or(0) * Number(below ? -1 : 1);
        const Number at_zero = stairs.start - rate * (stairs.origin + from);
        return scope.arithmetic.sum(Arithmetic::constant_fraction(at_zero), scope.arithmetic.scaled(x.value, rate));
    }

    Fraction proportional() {
        const Number from = stairs.from.value_or(0);
        Cases cases;
        if (stairs.to)
            cases.when(beyond(*stairs.to, false),
                       Arithmetic::constant_fraction(stairs.start + stairs.each * (*stairs.to - from) / stairs.size));
        if (stairs.side != Stairs::Side::above) cases.when(at(Relation::less, stairs.origin - from), slope(true));
        if (stairs.side != Stairs::Side::below) cases.when(at(Relation::more, stairs.origin + from), slope(false));
        cases.when(known(), Arithmetic::constant_fraction(stairs.start));
        return cases.finish(scope.arithmetic);
    }
};

struct PayoffText {
    LeafScope& scope;
    const Reach& reach;

    Paid operator()(const Flat& flat) const { return {Arithmetic::constant_fraction(flat.points), "", {}}; }

    Paid operator()(const Stairs& stairs) const {
        StairsText text{scope, stairs, number_fact(scope, stairs.fact)};
        const bool proportional = stairs.partial == PartialStep::proportional;
        const Fraction points = proportional ? text.proportional() : text.steps(reach);
        return {points, "", text.x.nullable};
    }

    Paid operator()(const Line& line) const {
        const NumberFact x = number_fact(scope, line.fact);
        const Number at_zero = line.y0 - line.slope * line.x0;
        return {
            scope.arithmetic.sum(Arithmetic::constant_fraction(at_zero), scope.arithmetic.scaled(x.value, line.slope)),
            "", x.nullable};
    }

    Paid operator()(const Given& given) const {
        const NumberFact points = number_fact(scope, given.fact);
        const std::string low = compare(scope.arithmetic, points.value,
                                        given.low_closed ? Relation::at_least : Relation::more, given.low, {})
                                    .text;
        const std::string high = compare(scope.arithmetic, points.value,
                                         given.high_closed ? Relation::at_most : Relation::less, given.high, {})
                                     .text;
        const std::string inside = low + " AND " + high;
        Cases cases;
        cases.when(inside, points.value);
        std::string state = "CASE WHEN " + inside + " THEN 0";
        for (const std::string& column : points.nullable)
            state += " WHEN " + column + " IS NULL THEN " + std::to_string(awaiting);
        Fraction paid = cases.finish(scope.arithmetic);
        paid.over.low = max(paid.over.low, given.low * paid.scale);
        paid.over.high = min(paid.over.high, given.high * paid.scale);
        return {paid, state + " ELSE " + std::to_string(out_of_range) + " END", {}};
    }

    Paid operator()(const Computed& formula) const { return formula_text(scope, formula); }
};

}  // namespace

std::optional<std::int64_t> steps_needed(const StepLadder& ladder) {
    std::optional<Number> most = ladder.most_steps;
    const auto& end = ladder.each.sign() < 0 ? ladder.reach.low : ladder.reach.high;
    if (end) {
        const Number until = max(((*end - ladder.start) / ladder.each).ceil(), 0);
        most = most ? min(*most, until) : until;
    }
    if (!most || *most > Number(std::int64_t{1'000'000})) return std::nullopt;
    return std::stoll(most->str());
}

Paid pay_text(LeafScope& scope, const Payoff& payoff, const Reach& reach) {
    return boost::variant2::visit(PayoffText{scope, reach}, payoff);
}

}  // namespace heng::sql
