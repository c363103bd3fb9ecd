// Cuts the pieces of a normal form into segments.
#include "engine/batch/segments.hpp"

#include "engine/normal/shapes.hpp"
#include "engine/score/exact.hpp"

namespace heng::batch {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;
using Made = std::optional<std::vector<Segment>>;

/// More steps than these cost more as jumps than one division does.
constexpr int most_jumps = 16;

Number power_of_ten(int places) {
    Number power = 1;
    for (int i = 0; i < places; ++i) power = power * 10;
    for (int i = 0; i > places; --i) power = power / 10;
    return power;
}

/// A whole number of units that a score may be.
std::optional<std::int64_t> small_whole(const Number& number) {
    if (number.too_large() || !number.is_integer() || number.abs() > Number(most_units)) return std::nullopt;
    return std::stoll(number.str());
}

class Cutter {
  public:
    Cutter(const LeafPlan& leaf, int places)
        : limits_(limits_of(*leaf.rule)), unit_(power_of_ten(places)), words_(leaf.rule->span) {
        if (!leaf.rule->rounding && leaf.rounding.how != Rounding::none) rounding_ = leaf.rounding;
        for (auto* limit : {&limits_.floor, &limits_.cap})
            if (*limit) units_known_ = units_known_ && small_whole(**limit * unit_).has_value();
    }

    Made cut(const Piece& piece) {
        if (const auto* constant = get_if<Constant>(&piece.shape)) return one(piece.in, units_of(constant->points));
        if (const auto* stairs = get_if<Staircase>(&piece.shape)) return of_stairs(piece, *stairs);
        if (holds_alternative<Linear>(piece.shape)) return of_line(piece);
        if (const auto* ratio = get_if<Ratio>(&piece.shape)) return of_ratio(piece.in, *ratio);
        return one(piece.in, hole);
    }

  private:
    static Made one(const Interval& in, std::optional<std::int64_t> units) {
        if (!units) return std::nullopt;
        return std::vector<Segment>{{in, *units, std::nullopt}};
    }

    /// As the scalar scorer rounds one score.
    std::optional<std::int64_t> units_of(const Number& points) const {
        Outcome outcome{Scored{points}, {}, {}};
        if (rounding_) round_score(outcome, *rounding_, limits_, words_);
        return small_whole(boost::variant2::get<Scored>(outcome.result).points * unit_);
    }

    static bool few_steps(const Interval& in, const Staircase& stairs) {
        return in.low && in.high && !((in.high->at - in.low->at) / stairs.size > Number(most_jumps));
    }

    Made of_stairs(const Piece& piece, const Staircase& stairs) {
        if (few_steps(piece.in, stairs)) return treads(piece);
        return curve_of_stairs(piece.in, stairs, rounding_ ? rounding_->places : 0);
    }

    /// Every point where a step may be, and every stretch between two of them.
    Made treads(const Piece& piece) const {
        std::vector<Segment> out;
        const std::vector<Number> at = edges(Piecewise{0, {piece}, {}}, 4 * most_jumps);
        for (const Interval& cell : normal::cells(piece.in, at)) {
            const auto value = normal::value_at(piece.shape, normal::sample(cell));
            const auto units = value ? units_of(*value) : std::optional<std::int64_t>(hole);
            if (!units) return std::nullopt;
            out.push_back({cell, *units, std::nullopt});
        }
        return out;
    }

    /// start + each × floor((x - origin) × direction / size), or with started steps - floor(-…). A rounding to fewer
    /// places than the steps have would change it.
    Made curve_of_stairs(const Interval& in, const Staircase& stairs, int places) const {
        const Number grid = rounding_ ? power_of_ten(places) : unit_;
        if (!(stairs.start * grid).is_integer() || !(stairs.each * grid).is_integer()) return std::nullopt;
        const int sign = stairs.partial == PartialStep::started ? -1 : 1;
        const Number rate = Number(stairs.direction * sign) / stairs.size;
        const auto start = small_whole(stairs.start * unit_), each = small_whole(stairs.each * unit_ * Number(sign));
        if (!start || !each || stairs.partial == PartialStep::proportional) return std::nullopt;
        return limited({in, -stairs.origin * rate, rate, 1, 0, *start, *each, 0, 0});
    }

    Made limited(Curve curve) const {
        if (!units_known_) return std::nullopt;
        curve.least = limits_.floor ? *small_whole(*limits_.floor * unit_) : -most_units;
        curve.greatest = limits_.cap ? *small_whole(*limits_.cap * unit_) : most_units;
        if (!limits_.floor || !limits_.cap) return std::nullopt;  // its scores may leave the units
        return std::vector<Segment>{{curve.in, 0, curve}};
    }

    /// A line that is rounded is stairs.
    Made of_line(const Piece& piece) {
        if (!rounding_) return std::nullopt;
        std::string why;
        const normal::Made rounded = normal::rounded({piece}, rounding_->places, rounding_->how, why);
        if (!rounded) return std::nullopt;
        std::vector<Segment> out;
        for (const Piece& part : *rounded) {
            const auto* stairs = get_if<Staircase>(&part.shape);
            const Made cut_part = stairs ? of_stairs(part, *stairs) : cut_constant(part);
            if (!cut_part) return std::nullopt;
            out.insert(out.end(), cut_part->begin(), cut_part->end());
        }
        return out;
    }

    Made cut_constant(const Piece& part) {
        const auto* constant = get_if<Constant>(&part.shape);
        return constant ? one(part.in, units_of(constant->points)) : std::nullopt;
    }

    // round((a + b·x) / (c + d·x)) = floor((2·10^p·(a + b·x) + (c + d·x)) / 2(c + d·x)) where both are positive.
    Made of_ratio(const Interval& in, const Ratio& ratio) const {
        if (!rounding_ || rounding_->how != Rounding::half_up || !limits_.floor || limits_.floor->sign() < 0)
            return std::nullopt;
        Number inside = in.low ? in.low->at : in.high ? in.high->at - 1 : Number(0);
        if (in.low) inside = in.high ? (in.low->at + in.high->at) / 2 : in.low->at + 1;
        const Number sign((ratio.c + ratio.d * inside).sign());
        if (sign.sign() == 0) return std::nullopt;
        const Number twice = power_of_ten(rounding_->places) * 2 * sign;
        const Number c = ratio.c * sign, d = ratio.d * sign;
        const auto each = small_whole(unit_ / power_of_ten(rounding_->places));
        if (!each) return std::nullopt;
        return limited({in, ratio.a * twice + c, ratio.b * twice + d, c * 2, d * 2, 0, *each, 0, 0});
    }

    Limits limits_;
    Number unit_;
    Span words_;
    std::optional<RoundingRule> rounding_;
    bool units_known_ = true;
};

/// A negative count is no count.
std::vector<Piece> only_counts(const std::vector<Piece>& pieces) {
    std::vector<Piece> out{{Interval{std::nullopt, Bound{0, false}}, Nothing{}, {}}};
    for (Piece piece : pieces) {
        if (piece.in.high && piece.in.high->at < Number(0)) continue;
        if (!piece.in.low || piece.in.low->at < Number(0)) piece.in.low = Bound{0, true};
        if (!piece.in.empty()) out.push_back(piece);
    }
    return out;
}

}  // namespace

std::optional<std::vector<Segment>> segments_of(const Piecewise& function, const LeafPlan& leaf, int places,
                                                bool count_only) {
    Cutter cutter(leaf, places);
    std::vector<Segment> out;
    for (const Piece& piece : count_only ? only_counts(function.pieces) : function.pieces) {
        const auto cut = cutter.cut(piece);
        if (!cut) return std::nullopt;
        out.insert(out.end(), cut->begin(), cut->end());
    }
    return out;
}

}  // namespace heng::batch
