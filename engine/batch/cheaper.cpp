#include "engine/batch/cheaper.hpp"

#include <algorithm>

namespace heng::batch {
namespace {

/// Does the score grow with the value (1), fall (-1), or neither?
int direction(const Curve& curve) {
    return curve.d.sign() == 0 && curve.c.sign() > 0 ? curve.b.sign() * (curve.each > 0 ? 1 : -1) : 0;
}

/// The score at a value, as the kernels work it out.
Number score_at(const Curve& curve, const Number& x) {
    const Number score = Number(curve.start) + Number(curve.each) * ((curve.a + curve.b * x) / curve.c).floor();
    return std::clamp(score, Number(curve.least), Number(curve.greatest));
}

/// Is the curve at its limit where it begins, and that limit the score of all these segments?
bool ends_at(const Curve& curve, const Number& edge, std::int64_t limit, const Segment* from, const Segment* upto) {
    const auto flat = [&](const Segment& segment) { return !segment.curve && segment.units == limit; };
    return score_at(curve, edge) == Number(limit) && std::all_of(from, upto, flat);
}

void shift(std::optional<Bound>& bound, const Number& by) {
    if (bound) bound->at = bound->at - by;
}

/// How often `under` may be taken out of `over` so that a term is gone; 0 where it may not.
Number common_part(const Fraction& x) {
    for (const auto& [monomial, coefficient] : x.under.terms()) {
        const auto same = x.over.terms().find(monomial);
        if (same == x.over.terms().end()) continue;
        const Number times = same->second / coefficient;
        const Polynomial rest = x.over + x.under.scaled(-times);
        if (!rest.is_zero() && rest.terms().size() < x.over.terms().size()) return times;
    }
    return 0;
}

}  // namespace

// Beyond its bound the curve only moves further past the limit, which it is held at.
void widen_curve(std::vector<Segment>& segments) {
    const auto has_curve = [](const Segment& segment) { return segment.curve.has_value(); };
    if (std::count_if(segments.begin(), segments.end(), has_curve) != 1) return;
    const auto at = std::find_if(segments.begin(), segments.end(), has_curve);
    Segment widened = *at;
    Curve& curve = *widened.curve;
    const int way = direction(curve);
    if (way == 0) return;
    const Segment *first = segments.data(), *self = &*at, *last = first + segments.size();
    const std::int64_t left = way > 0 ? curve.least : curve.greatest, right = way > 0 ? curve.greatest : curve.least;
    std::vector<Segment> out(first, self);
    const bool open_left = widened.in.low && ends_at(curve, widened.in.low->at, left, first, self);
    const bool open_right = widened.in.high && ends_at(curve, widened.in.high->at, right, self + 1, last);
    if (open_left) out.clear();
    if (open_left) curve.in.low = widened.in.low = std::nullopt;
    if (open_right) curve.in.high = widened.in.high = std::nullopt;
    out.push_back(widened);
    if (!open_right) out.insert(out.end(), self + 1, last);
    segments = std::move(out);
}

void shift_value(LeafProgram& program) {
    Fraction& x = program.x;
    const Number by = common_part(x);
    if (by.sign() == 0) return;
    x.over = x.over + x.under.scaled(-by);
    for (Jump& jump : program.jumps) jump.at = jump.at - by;
    for (Curve& curve : program.curves) {
        shift(curve.in.low, by);
        shift(curve.in.high, by);
        curve.a = curve.a + curve.b * by;
        curve.c = curve.c + curve.d * by;
    }
    if (program.covered_from) program.covered_from = *program.covered_from - by;
}

}  // namespace heng::batch
