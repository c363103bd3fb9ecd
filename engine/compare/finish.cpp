#include "engine/compare/finish.hpp"

namespace heng::comparing {
namespace {

using boost::variant2::get_if;
using FinishedKind = Finished::Kind;

Number limited(const Rule& rule, Number points) {
    if (rule.floor) points = max(points, *rule.floor);
    if (rule.cap) points = min(points, *rule.cap);
    return points;
}

Number rounded(const Number& points, const std::optional<RoundingRule>& how) {
    return how && how->how != Rounding::none ? points.rounded(how->places, how->how) : points;
}

unsigned compared(const Number& before, const Number& after) {
    if (before == after) return none;
    return after < before ? lower : higher;
}

unsigned compared_ranges(const Finished& before, const Finished& after) {
    unsigned found = compared(before.low, after.low) | compared(before.high, after.high);
    if (before.low == after.low && before.low_closed != after.low_closed) found |= after.low_closed ? lower : higher;
    if (before.high == after.high && before.high_closed != after.high_closed)
        found |= after.high_closed ? higher : lower;
    return found;
}

/// Nullopt for results that say nothing of the rule: facts that were missing, or none that it could have.
struct Kinds {
    using Made = std::optional<Finished>;

    Made operator()(const Scored& r) const { return Finished{FinishedKind::points, r.points, r.points}; }
    Made operator()(const Uncovered&) const { return Finished{FinishedKind::uncovered, {}, {}}; }
    Made operator()(const Incomplete&) const { return std::nullopt; }
    Made operator()(const Inapplicable&) const { return Finished{FinishedKind::inapplicable, {}, {}}; }
    Made operator()(const NoRule&) const { return std::nullopt; }
    Made operator()(const OutOfRange&) const { return std::nullopt; }
    Made operator()(const Awaiting& r) const {
        return Finished{FinishedKind::points, r.low, r.high, r.low_closed, r.high_closed};
    }
    Made operator()(const VetoBeyond&) const { return Finished{FinishedKind::veto, {}, {}}; }
};

Finished overridden(const Override& override, const std::optional<RoundingRule>& rounding) {
    switch (override.outcome) {
        case Override::Outcome::points: {
            const Number points = rounded(override.points, rounding);
            return {FinishedKind::points, points, points};
        }
        case Override::Outcome::veto_beyond:
            return {FinishedKind::veto, {}, {}};
        case Override::Outcome::not_applicable:
            return {FinishedKind::inapplicable, {}, {}};
    }
    return {};
}

}  // namespace

Finished finished(const Rule& rule, const std::optional<RoundingRule>& rounding, const Said& said) {
    if (said.override_ != not_overridden) return overridden(rule.overrides[said.override_], rounding);
    if (said.uncovered) return {FinishedKind::uncovered, {}, {}};
    const auto end = [&](const Number& sum) {
        return limited(rule, rounded(limited(rule, rule.base + sum), rounding));
    };
    const Number low = end(said.low);
    return {FinishedKind::points, low, said.judged ? end(said.high) : low, said.low_closed, said.high_closed};
}

unsigned difference(const Finished& before, const Finished& after) {
    if (before.kind == after.kind) return before.kind == FinishedKind::points ? compared_ranges(before, after) : none;
    if (before.kind == FinishedKind::veto && after.kind == FinishedKind::points) return higher;
    if (before.kind == FinishedKind::points && after.kind == FinishedKind::veto) return lower;
    return other;
}

unsigned difference(const Result& before, const Result& after) {
    const auto left = boost::variant2::visit(Kinds{}, before), right = boost::variant2::visit(Kinds{}, after);
    if (!left || !right) return none;
    return difference(*left, *right);
}

}  // namespace heng::comparing
