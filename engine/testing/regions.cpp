#include "engine/testing/regions.hpp"

#include "engine/normal/shapes.hpp"

namespace heng {
namespace {

namespace v2 = boost::variant2;
using Kind = Regime::Kind;

std::optional<Bound> later(const std::optional<Bound>& a, const std::optional<Bound>& b) {
    if (!a || !b) return a ? a : b;
    if (a->at == b->at) return Bound{a->at, a->closed && b->closed};
    return a->at > b->at ? a : b;
}

std::optional<Bound> earlier(const std::optional<Bound>& a, const std::optional<Bound>& b) {
    if (!a || !b) return a ? a : b;
    if (a->at == b->at) return Bound{a->at, a->closed && b->closed};
    return a->at < b->at ? a : b;
}

Interval common(const Interval& a, const Interval& b) {
    return {later(a.low, b.low), earlier(a.high, b.high)};
}

bool holds_whole_number(const Interval& in) {
    if (!in.low || !in.high) return true;
    Number first = in.low->at.ceil();
    if (first == in.low->at && !in.low->closed) first = first + 1;
    return in.contains(first);
}

// The values that take exactly `number` steps.
Interval tread(const Staircase& stairs, const Number& number) {
    const bool started = stairs.partial == PartialStep::started;
    const Number stride = Number(stairs.direction) * stairs.size;
    const Number near = started ? number - 1 : number;
    const Bound from{stairs.origin + stride * near, !started}, to{stairs.origin + stride * (near + 1), started};
    if (stairs.direction > 0) return {from, to};
    return {to, from};
}

// First, middle and last; of stairs without an end the first three.
std::vector<Number> chosen_steps(const Staircase& stairs, const Interval& in) {
    const auto first = normal::first_tread(stairs, in), last = normal::last_tread(stairs, in);
    if (!first || !last) {
        const auto end = first ? first : last;
        if (!end) return {};
        const Number onward = first ? 1 : -1;
        return {end->number, end->number + onward, end->number + onward + onward};
    }
    std::vector<Number> steps{first->number};
    const Number middle = ((first->number + last->number) / Number(2)).floor();
    if (middle > steps.back()) steps.push_back(middle);
    if (last->number > steps.back()) steps.push_back(last->number);
    return steps;
}

struct Regions {
    const Rule& rule;
    const Piecewise& function;
    bool whole;
    std::vector<Regime>& out;

    void of_piece(std::size_t at) {
        const Piece& piece = function.pieces[at];
        if (const Staircase* stairs = v2::get_if<Staircase>(&piece.shape)) return of_stairs(*stairs, piece);
        Regime regime;
        regime.kind = kind_of(at);
        if (const Constant* constant = v2::get_if<Constant>(&piece.shape)) regime.points = constant->points;
        add(std::move(regime), piece, piece.in);
    }

    void of_stairs(const Staircase& stairs, const Piece& piece) {
        const std::vector<Number> steps = chosen_steps(stairs, piece.in);
        for (const Number& step : steps) {
            Regime regime;
            regime.kind = Kind::step;
            regime.points = stairs.start + stairs.each * step;
            const auto digits = step.fraction().first;
            regime.index = digits.size() < 9 && step.sign() >= 0 ? std::stoul(digits) : 0;
            add(std::move(regime), piece, common(piece.in, tread(stairs, step)));
        }
        if (!steps.empty()) return;
        Regime regime;
        regime.kind = Kind::sloped;
        add(std::move(regime), piece, piece.in);
    }

    void add(Regime regime, const Piece& piece, const Interval& in) {
        const Fact& fact = rule.facts[function.fact];
        regime.fact = function.fact;
        regime.in = common(in, domain_of(fact));
        if (regime.in.empty() || (is_integral(fact) && !holds_whole_number(regime.in))) return;
        if (!piece.because.empty()) regime.words = piece.because.front();
        out.push_back(std::move(regime));
    }

    Kind kind_of(std::size_t at) const {
        struct KindOf {
            const Regions& regions;
            std::size_t at;
            Kind operator()(const Constant& c) const { return regions.constant_kind(c.points, at); }
            Kind operator()(const Linear&) const { return Kind::sloped; }
            Kind operator()(const Ratio&) const { return Kind::sloped; }
            Kind operator()(const Staircase&) const { return Kind::step; }
            Kind operator()(const Nothing&) const { return Kind::uncovered; }
            Kind operator()(const NoPoints&) const { return Kind::without_points; }
            Kind operator()(const JudgedRange&) const { return Kind::judged; }
        };
        return v2::visit(KindOf{*this, at}, function.pieces[at].shape);
    }

    Kind constant_kind(const Number& points, std::size_t at) const {
        if (!whole) return Kind::band;
        if (points == rule.points) return Kind::full;
        const bool least = rule.floor && points == *rule.floor;
        return least && (!rule.floor_span.empty() || slopes(at, -1) || slopes(at, 1)) ? Kind::used_up : Kind::band;
    }

    // Does the neighbour on that side lead down here step by step?
    bool slopes(std::size_t at, int side) const {
        if ((side < 0 && at == 0) || (side > 0 && at + 1 >= function.pieces.size())) return false;
        const Shape& shape = function.pieces[side < 0 ? at - 1 : at + 1].shape;
        return v2::holds_alternative<Staircase>(shape) || v2::holds_alternative<Linear>(shape);
    }
};

}  // namespace

void add_regions(const Rule& rule, const Piecewise& function, bool whole, std::vector<Regime>& out) {
    Regions regions{rule, function, whole, out};
    for (std::size_t at = 0; at < function.pieces.size(); ++at) regions.of_piece(at);
}

}  // namespace heng
