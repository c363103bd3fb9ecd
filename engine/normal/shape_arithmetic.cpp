#include "engine/normal/shape_arithmetic.hpp"

namespace heng::normal {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

struct Shifted {
    const Number& by;
    Shape operator()(const Constant& s) const { return Constant{s.points + by}; }
    Shape operator()(const Linear& s) const { return Linear{s.at_zero + by, s.slope}; }
    Shape operator()(const Ratio& s) const { return Ratio{s.a + by * s.c, s.b + by * s.d, s.c, s.d}; }
    Shape operator()(Staircase s) const {
        s.start = s.start + by;
        return s;
    }
    Shape operator()(const Nothing& s) const { return s; }
    Shape operator()(const NoPoints& s) const { return s; }
    Shape operator()(const JudgedRange& s) const {
        return JudgedRange{s.low + by, s.high + by, s.low_closed, s.high_closed};
    }
};

struct Scaled {
    const Number& by;
    Shape operator()(const Constant& s) const { return Constant{s.points * by}; }
    Shape operator()(const Linear& s) const { return Linear{s.at_zero * by, s.slope * by}; }
    Shape operator()(const Ratio& s) const { return Ratio{s.a * by, s.b * by, s.c, s.d}; }
    Shape operator()(Staircase s) const {
        s.start = s.start * by;
        s.each = s.each * by;
        return s;
    }
    Shape operator()(const Nothing& s) const { return s; }
    Shape operator()(const NoPoints& s) const { return s; }
    Shape operator()(const JudgedRange& s) const {
        if (by.sign() >= 0) return JudgedRange{s.low * by, s.high * by, s.low_closed, s.high_closed};
        return JudgedRange{s.high * by, s.low * by, s.high_closed, s.low_closed};
    }
};

MadeShape sum_of_stairs(const Staircase& a, const Staircase& b) {
    if (a.direction != b.direction || a.partial != b.partial || a.size != b.size) return std::nullopt;
    const Number shift = Number(a.direction) * (b.origin - a.origin) / a.size;
    if (!shift.is_integer()) return std::nullopt;
    Staircase sum = a;
    sum.start = a.start + b.start - b.each * shift;
    sum.each = a.each + b.each;
    return sum;
}

/// A shape as (a + b·x) / (c + d·x).
std::optional<Ratio> as_ratio(const Shape& shape) {
    if (const Constant* s = get_if<Constant>(&shape)) return Ratio{s->points, 0, 1, 0};
    if (const Linear* s = get_if<Linear>(&shape)) return Ratio{s->at_zero, s->slope, 1, 0};
    if (const Ratio* s = get_if<Ratio>(&shape)) return *s;
    return std::nullopt;
}

bool is_number(const Ratio& r) {
    return r.b.sign() == 0 && r.d.sign() == 0;
}
bool is_line(const Ratio& r) {
    return r.d.sign() == 0;
}

}  // namespace

MadeShape unpaid(const Shape& left, const Shape& right) {
    for (const Shape* shape : {&left, &right})
        if (holds_alternative<Nothing>(*shape)) return Nothing{};
    for (const Shape* shape : {&left, &right})
        if (holds_alternative<NoPoints>(*shape)) return *shape;
    return std::nullopt;
}

Shape scaled(const Shape& shape, const Number& by) {
    return boost::variant2::visit(Scaled{by}, shape);
}

MadeShape sum(const Shape& left, const Shape& right) {
    if (const auto none = unpaid(left, right)) return none;
    if (const Constant* c = get_if<Constant>(&left)) return boost::variant2::visit(Shifted{c->points}, right);
    if (const Constant* c = get_if<Constant>(&right)) return boost::variant2::visit(Shifted{c->points}, left);
    const Linear* l = get_if<Linear>(&left);
    const Linear* r = get_if<Linear>(&right);
    if (l && r) return Linear{l->at_zero + r->at_zero, l->slope + r->slope};
    const Staircase* a = get_if<Staircase>(&left);
    const Staircase* b = get_if<Staircase>(&right);
    return a && b ? sum_of_stairs(*a, *b) : std::nullopt;
}

MadeShape product(const Shape& left, const Shape& right) {
    if (const auto none = unpaid(left, right)) return none;
    if (const Constant* c = get_if<Constant>(&left)) return scaled(right, c->points);
    if (const Constant* c = get_if<Constant>(&right)) return scaled(left, c->points);
    return std::nullopt;
}

MadeShape quotient(const Shape& left, const Shape& right) {
    if (const auto none = unpaid(left, right)) return none;
    const Constant* by = get_if<Constant>(&right);
    if (by && by->points.sign() == 0) return Nothing{};
    if (by) return scaled(left, Number(1) / by->points);
    const auto l = as_ratio(left);
    const auto r = as_ratio(right);
    if (!l || !r) return std::nullopt;
    if (is_line(*l) && is_line(*r)) return Ratio{l->a * r->c, l->b * r->c, r->a * l->c, r->b * l->c};
    if (is_number(*l)) return Ratio{l->a * r->c, l->a * r->d, r->a * l->c, r->b * l->c};
    return std::nullopt;
}

}  // namespace heng::normal
