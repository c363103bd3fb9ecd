#include "engine/check/value_function.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;

bool asks_only_value(const Rule& rule) {
    for (const Fact& fact : rule.facts)
        if (fact.kind != Fact::Kind::value && fact.kind != Fact::Kind::target) return false;
    return true;
}

std::optional<Number> at(const Piecewise& function, const std::optional<Bound>& bound) {
    if (!bound) return std::nullopt;
    return evaluate(function, bound->at);
}

int slope_of(const Shape& shape) {
    struct Sign {
        int operator()(const Constant&) const { return 0; }
        int operator()(const Linear& line) const { return line.slope.sign(); }
        int operator()(const Ratio& r) const { return (r.b * r.c - r.a * r.d).sign(); }
        int operator()(const Staircase& s) const { return s.each.sign() * s.direction; }
        int operator()(const Nothing&) const { return 0; }
        int operator()(const NoPoints&) const { return 0; }
        int operator()(const JudgedRange&) const { return 0; }
    };
    return v2::visit(Sign{}, shape);
}

// A number inside a piece, to compare the levels of neighbours.
Number inside(const Interval& in) {
    if (in.low && in.high) return (in.low->at + in.high->at) / Number(2);
    if (in.low) return in.low->at + Number(1);
    if (in.high) return in.high->at - Number(1);
    return 0;
}

void widen(std::optional<Range>& range, const std::optional<Number>& points) {
    if (!points) return;
    if (!range) range = Range{*points, *points};
    range->low = min(range->low, *points);
    range->high = max(range->high, *points);
}

}  // namespace

const Piecewise* value_function(const Rule& rule, const std::optional<NormalForm>& form) {
    if (!asks_only_value(rule) || !form || !form->whole || form->functions.size() != 1) return nullptr;
    return &form->functions.front();
}

std::optional<Range> range_of(const Piecewise& function) {
    std::optional<Range> range;
    for (const Piece& piece : function.pieces) {
        if (const JudgedRange* judged = v2::get_if<JudgedRange>(&piece.shape)) {
            widen(range, judged->low);
            widen(range, judged->high);
            continue;
        }
        widen(range, evaluate(function, inside(piece.in)));
        widen(range, at(function, piece.in.low));
        widen(range, at(function, piece.in.high));
    }
    return range;
}

Course course_of(const Piecewise& function) {
    Course course;
    std::optional<Number> before;
    for (const Piece& piece : function.pieces) {
        const int slope = slope_of(piece.shape);
        course.rises = course.rises || slope > 0;
        course.falls = course.falls || slope < 0;
        const std::optional<Number> level = evaluate(function, inside(piece.in));
        if (level && before && slope == 0) {
            course.rises = course.rises || *level > *before;
            course.falls = course.falls || *level < *before;
        }
        before = level;
    }
    return course;
}

}  // namespace heng
