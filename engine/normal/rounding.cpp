// Rounding of pieces: a line becomes stairs, stairs and ratios become treads of their own. Entries: rounded(),
// round_to_whole().
#include "engine/normal/shapes.hpp"

namespace heng::normal {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

/// More treads than this are no table that a person could read.
constexpr int most_treads = 2000;

Number power_of_ten(int places) {
    Number power = 1;
    for (int i = 0; i < places; ++i) power = power * 10;
    for (int i = 0; i > places; --i) power = power / 10;
    return power;
}

/// value -> unit × floor(value / unit + shift), or × ceil(value / unit - shift).
struct Grid {
    Number unit, shift;
    bool upwards = false;
};

/// The grid of a rounding on one side of zero; nullopt for 四舍六入五成双, whose jumps belong to either side in turn.
std::optional<Grid> grid_of(const Number& unit, Rounding how, bool negative) {
    switch (how) {
        case Rounding::half_up:
            return Grid{unit, Number::ratio(1, 2), negative};
        case Rounding::down:
            return Grid{unit, 0, negative};
        case Rounding::up:
            return Grid{unit, 0, !negative};
        case Rounding::half_even:
        case Rounding::none:
            return std::nullopt;
    }
    return std::nullopt;
}

Staircase stairs_of(const Linear& line, const Grid& grid) {
    const Number rate = line.slope / grid.unit;
    const Number lift = line.at_zero / grid.unit + (grid.upwards ? -grid.shift : grid.shift);
    Staircase stairs;
    stairs.direction = rate.sign();
    stairs.origin = -lift / rate;
    stairs.size = Number(1) / rate.abs();
    stairs.each = grid.unit;
    stairs.partial = grid.upwards ? PartialStep::started : PartialStep::whole;
    return stairs;
}

/// Where a monotone shape may jump between two treads: half-way and on the grid, between its ends.
std::optional<std::vector<Number>> jumps(const Shape& shape, const Interval& in, const Number& unit) {
    if (!in.low || !in.high) return std::nullopt;
    const auto first = value_at(shape, in.low->at);
    const auto last = value_at(shape, in.high->at);
    if (!first || !last) return std::nullopt;
    const Number half = unit / 2;
    const Number from = (min(*first, *last) / half).floor();
    const Number upto = (max(*first, *last) / half).ceil();
    if (upto - from > Number(2 * most_treads)) return std::nullopt;
    std::vector<Number> points;
    for (Number step = from; step <= upto; step = step + 1)
        for (const Number& x : passes(shape, step * half)) points.push_back(x);
    return points;
}

/// Every tread of a stairs.
std::optional<std::vector<Number>> tread_ends(const Staircase& stairs, const Interval& in) {
    if (!in.low || !in.high) return std::nullopt;
    const Number first = (in.low->at - stairs.origin) / stairs.size;
    const Number last = (in.high->at - stairs.origin) / stairs.size;
    if (last - first > Number(most_treads)) return std::nullopt;
    std::vector<Number> points;
    for (Number step = first.floor(); step <= last; step = step + 1)
        points.push_back(stairs.origin + step * stairs.size);
    return points;
}

template <class Round>
struct Rounder {
    const Piece& piece;
    const Number& unit;
    const Round& round;
    Pieces& out;

    /// Rounds tread by tread.
    bool treads(const std::optional<std::vector<Number>>& points) const {
        if (!points) return false;
        for (const Interval& cell : cells(piece.in, *points)) {
            const auto value = value_at(piece.shape, sample(cell));
            if (!value) return false;
            out.push_back({cell, Constant{round(*value)}, piece.because});
        }
        return true;
    }

    bool keep() const {
        out.push_back(piece);
        return true;
    }

    bool operator()(const Constant& s) const {
        out.push_back({piece.in, Constant{round(s.points)}, piece.because});
        return true;
    }
    bool operator()(const Linear& s) const {
        const Number root = -s.at_zero / s.slope;
        for (const Interval& cell : cells(piece.in, {root})) {
            const auto value = value_at(s, sample(cell));
            const std::optional<Grid> grid = round.grid(value->sign() < 0);
            if (!grid) return treads(jumps(piece.shape, piece.in, unit));
            const Shape made = is_point(cell) ? Shape(Constant{round(*value)}) : Shape(stairs_of(s, *grid));
            out.push_back({cell, made, piece.because});
        }
        return true;
    }
    bool operator()(const Ratio&) const { return treads(jumps(piece.shape, piece.in, unit)); }
    bool operator()(const Staircase& s) const {
        if ((s.start / unit).is_integer() && (s.each / unit).is_integer()) return keep();
        return treads(tread_ends(s, piece.in));
    }
    bool operator()(const Nothing&) const { return keep(); }
    bool operator()(const NoPoints&) const { return keep(); }
    bool operator()(const JudgedRange&) const { return keep(); }
};

template <class Round>
Made each_rounded(const Pieces& pieces, const Number& unit, const Round& round, std::string& why) {
    Pieces out;
    for (Piece piece : pieces) {
        piece.shape = simplest(piece.shape, piece.in);
        if (boost::variant2::visit(Rounder<Round>{piece, unit, round, out}, piece.shape)) continue;
        if (why.empty()) why = "rounding-without-end";
        return std::nullopt;
    }
    return out;
}

struct ToPlaces {
    int places;
    Rounding how;
    Number unit;
    Number operator()(const Number& value) const { return value.rounded(places, how); }
    std::optional<Grid> grid(bool negative) const { return grid_of(unit, how, negative); }
};

struct ToWhole {
    bool upwards;
    Number operator()(const Number& value) const { return upwards ? value.ceil() : value.floor(); }
    std::optional<Grid> grid(bool) const { return Grid{1, 0, upwards}; }
};

}  // namespace

Made rounded(const Pieces& pieces, int places, Rounding how, std::string& why) {
    if (how == Rounding::none) return pieces;
    const Number unit = Number(1) / power_of_ten(places);
    return each_rounded(pieces, unit, ToPlaces{places, how, unit}, why);
}

Made round_to_whole(const Pieces& pieces, bool upwards, std::string& why) {
    return each_rounded(pieces, 1, ToWhole{upwards}, why);
}

}  // namespace heng::normal
