// The law of ends: 不低于95%且不高于105% are the two ends of one region. Entry: join_ends.
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

bool is_half(const Test& test) {
    return test.kind == Test::Kind::range && !test.range.in.low != !test.range.in.high && !test.range.reference &&
           !test.range.magnitude;
}

bool same_unit(const Range& left, const Range& right) {
    return left.unit && right.unit ? converts(*left.unit, *right.unit) : !left.unit && !right.unit;
}

/// One of them ends below, the other above, and what lies between is not empty.
bool meets(const Test& low, const Test& high) {
    if (!is_half(low) || !is_half(high) || !low.range.in.low || !high.range.in.high) return false;
    const Interval between{low.range.in.low, high.range.in.high};
    return !between.empty() && same_unit(low.range, high.range);
}

/// The second of them names nothing else: 不低于95%且{执行率}不高于105%.
bool of_one(const Test& first, const Test& second) {
    return second.subject.empty() || second.subject == first.subject;
}

void join(Test& first, const Test& second) {
    const Test before = first;
    const Test& low = before.range.in.low ? before : second;
    const Test& high = before.range.in.low ? second : before;
    first.range.in = {low.range.in.low, high.range.in.high};
    first.range.low_marked = low.range.low_marked;
    first.range.high_marked = high.range.high_marked;
    first.range.low_beyond = low.range.low_beyond;
    first.range.high_beyond = high.range.high_beyond;
    first.range.unitless = before.range.unitless || second.range.unitless;
    first.range.span.end = second.range.span.end;
    first.span.end = second.span.end;
}

}  // namespace

void join_ends(Draft& draft) {
    for (Piece& piece : draft.pieces) {
        auto& tests = piece.when.tests;
        if (piece.when.any || piece.when.respectively || tests.size() != 2 || !of_one(tests[0], tests[1])) continue;
        if (!meets(tests[0], tests[1]) && !meets(tests[1], tests[0])) continue;
        join(tests[0], tests[1]);
        tests.pop_back();
    }
}

}  // namespace heng::composing
