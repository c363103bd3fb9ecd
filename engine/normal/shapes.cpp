// One shape by itself: its values, its simplest form, where it passes a value. Entries: value_at(), simplest(),
// passes().
#include "engine/normal/shapes.hpp"
#include "engine/score/sheet.hpp"

namespace heng::normal {
namespace {

using Points = std::vector<Number>;
using Found = std::optional<Number>;

Number stairs_at(const Staircase& stairs, const Number& x) {
    const Number distance = Number(stairs.direction) * (x - stairs.origin);
    return stairs.start + stairs.each * steps_of(distance, stairs.size, stairs.partial);
}

// A whole step has the near end of its tread and not the far one, a started step the other way round.
Tread tread(const Staircase& stairs, const Number& number) {
    const bool started = stairs.partial == PartialStep::started;
    const Number stride = Number(stairs.direction) * stairs.size;
    const Number near = started ? number - 1 : number;
    return {number, stairs.start + stairs.each * number, Bound{stairs.origin + stride * near, !started},
            Bound{stairs.origin + stride * (near + 1), started}};
}

Number sizes_to(const Staircase& stairs, const Number& x) {
    return Number(stairs.direction) * (x - stairs.origin) / stairs.size;
}

// The numbers of the treads next to the two ends of an interval.
Number first_number(const Staircase& stairs, const Bound& near) {
    const Number distance = sizes_to(stairs, near.at);
    if (stairs.partial != PartialStep::started) return distance.floor();
    return near.closed ? distance.ceil() : distance.floor() + 1;
}

Number last_number(const Staircase& stairs, const Bound& far) {
    const Number distance = sizes_to(stairs, far.at);
    if (stairs.partial == PartialStep::started) return distance.ceil();
    return far.closed ? distance.floor() : distance.ceil() - 1;
}

struct ValueAt {
    const Number& x;

    Found operator()(const Constant& s) const { return s.points; }
    Found operator()(const Linear& s) const { return s.at_zero + s.slope * x; }
    Found operator()(const Ratio& s) const {
        const Number divisor = s.c + s.d * x;
        if (divisor.sign() == 0) return std::nullopt;
        return (s.a + s.b * x) / divisor;
    }
    Found operator()(const Staircase& s) const { return stairs_at(s, x); }
    Found operator()(const Nothing&) const { return std::nullopt; }
    Found operator()(const NoPoints&) const { return std::nullopt; }
    Found operator()(const JudgedRange&) const { return std::nullopt; }
};

Points root(const Number& at_zero, const Number& slope) {
    if (slope.sign() == 0) return {};
    return {-at_zero / slope};
}

struct Passes {
    const Number& value;

    Points operator()(const Constant&) const { return {}; }
    Points operator()(const Linear& s) const { return root(s.at_zero - value, s.slope); }
    Points operator()(const Ratio& s) const { return root(s.a - value * s.c, s.b - value * s.d); }
    Points operator()(const Staircase& s) const {
        if (s.each.sign() == 0) return {};
        const Number step = (value - s.start) / s.each;
        // Started steps reach tread n just beyond n - 1 sizes.
        const Number early = s.partial == PartialStep::started ? Number(1) : Number(0);
        const Number scale = Number(s.direction) * s.size;
        return {s.origin + scale * (step.ceil() - early), s.origin + scale * (step.floor() + 1 - early)};
    }
    Points operator()(const Nothing&) const { return {}; }
    Points operator()(const NoPoints&) const { return {}; }
    Points operator()(const JudgedRange&) const { return {}; }
};

struct Simplest {
    const Interval& in;

    Shape operator()(const Constant& s) const { return s; }
    Shape operator()(const Linear& s) const {
        if (s.slope.sign() == 0) return Constant{s.at_zero};
        return s;
    }
    Shape operator()(const Ratio& s) const {
        if (s.d.sign() == 0) return (*this)(Linear{s.a / s.c, s.b / s.c});
        if (s.a * s.d == s.b * s.c) return Constant{s.b / s.d};
        return Ratio{s.a / s.d, s.b / s.d, s.c / s.d, 1};
    }
    Shape operator()(const Staircase& s) const {
        if (s.each.sign() == 0) return Constant{s.start};
        if (!in.low || !in.high) return s;
        const Number first = first_number(s, s.direction > 0 ? *in.low : *in.high);
        const Number last = last_number(s, s.direction > 0 ? *in.high : *in.low);
        if (first == last) return Constant{s.start + s.each * first};
        return s;
    }
    Shape operator()(const Nothing& s) const { return s; }
    Shape operator()(const NoPoints& s) const { return s; }
    Shape operator()(const JudgedRange& s) const {
        if (s.low == s.high) return Constant{s.low};
        return s;
    }
};

}  // namespace

std::optional<Tread> first_tread(const Staircase& stairs, const Interval& in) {
    const auto& near = stairs.direction > 0 ? in.low : in.high;
    if (!near) return std::nullopt;
    return tread(stairs, first_number(stairs, *near));
}

std::optional<Tread> last_tread(const Staircase& stairs, const Interval& in) {
    const auto& far = stairs.direction > 0 ? in.high : in.low;
    if (!far) return std::nullopt;
    return tread(stairs, last_number(stairs, *far));
}

std::optional<Number> value_at(const Shape& shape, const Number& x) {
    return boost::variant2::visit(ValueAt{x}, shape);
}

Shape at_point(const Shape& shape, const Number& x) {
    if (const auto value = value_at(shape, x)) return Constant{*value};
    if (boost::variant2::holds_alternative<Ratio>(shape)) return Nothing{};
    return shape;
}

Shape simplest(const Shape& shape, const Interval& in) {
    if (is_point(in)) return at_point(shape, in.low->at);
    return boost::variant2::visit(Simplest{in}, shape);
}

std::vector<Number> passes(const Shape& shape, const Number& value) {
    return boost::variant2::visit(Passes{value}, shape);
}

}  // namespace heng::normal
