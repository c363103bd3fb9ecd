#include "engine/compare/possible.hpp"

#include <algorithm>

#include "engine/compare/finish.hpp"

namespace heng::comparing {
namespace {

constexpr unsigned both_ways = lower | higher;
constexpr unsigned anything = lower | higher | other;

unsigned sign_bits(const Number& change) {
    return change.sign() == 0 ? none : change.sign() < 0 ? lower : higher;
}

/// A limit that one rule does not have lies beyond all points on its side.
unsigned limit_bits(const std::optional<Number>& before, const std::optional<Number>& after, unsigned gone) {
    if (before && after) return sign_bits(*after - *before);
    if (!before && !after) return none;
    return after ? both_ways & ~gone : gone;
}

unsigned points_bits(const Case& at) {
    unsigned bits = sign_bits(at.said[1].low - at.said[0].low) | sign_bits(at.said[1].high - at.said[0].high);
    if (at.said[0].low_closed != at.said[1].low_closed || at.said[0].high_closed != at.said[1].high_closed)
        bits |= both_ways;
    return bits;
}

/// The signs that the difference of two lines has inside a case.
unsigned line_bits(const Case& at) {
    const Number slope = at.slope[1] - at.slope[0];
    if (slope.sign() == 0) return points_bits(at);
    const auto sample =
        std::find_if(at.at.begin(), at.at.end(), [&](const auto& value) { return value.first == *at.along; });
    unsigned bits = none;
    for (const bool upper : {false, true}) {
        const auto& end = upper ? at.in.high : at.in.low;
        if (!end) {
            bits |= sign_bits(upper ? slope : -slope);
            continue;
        }
        Case moved = at;
        for (Number* points : {&moved.said[1].low, &moved.said[1].high})
            *points = *points + slope * (end->at - sample->second);
        bits |= points_bits(moved);
    }
    return bits;
}

unsigned case_bits(const Case& at, bool overrides_alike) {
    const Said& before = at.said[0];
    const Said& after = at.said[1];
    if (before.override_ != after.override_) return anything;
    if (before.override_ != not_overridden) return overrides_alike ? none : anything;
    if (before.uncovered != after.uncovered || before.judged != after.judged) return anything;
    if (before.uncovered) return none;
    return at.along ? line_bits(at) : points_bits(at);
}

}  // namespace

bool same_overrides(const Rule& before, const Rule& after) {
    return std::equal(
        before.overrides.begin(), before.overrides.end(), after.overrides.begin(), after.overrides.end(),
        [](const Override& l, const Override& r) { return l.outcome == r.outcome && l.points == r.points; });
}

unsigned possible_differences(const Both<Finish>& finish, const std::vector<Cases>& groups) {
    const Rule& before = *finish[0].rule;
    const Rule& after = *finish[1].rule;
    unsigned bits = sign_bits(after.base - before.base) | limit_bits(before.floor, after.floor, lower) |
                    limit_bits(before.cap, after.cap, higher);
    if (!same_rounding(finish[0], finish[1])) bits |= both_ways;
    const bool alike = same_overrides(before, after);
    for (const Cases& group : groups)
        for (const Case& at : group.all)
            if ((bits |= case_bits(at, alike)) == anything) return bits;
    return bits;
}

}  // namespace heng::comparing
