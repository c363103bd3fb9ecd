#include "engine/impact/course.hpp"

#include <algorithm>

namespace heng {
namespace {

using boost::variant2::get_if;

Interval point_at(const Number& at) {
    return {Bound{at, true}, Bound{at, true}};
}

bool grows_without_end(const Piece& piece) {
    const Linear* line = get_if<Linear>(&piece.shape);
    if (!line) return false;
    return (line->slope.sign() > 0 && !piece.in.high) || (line->slope.sign() < 0 && !piece.in.low);
}

/// Values that matter inside a line: where it reaches so many points.
std::optional<Number> crossing(const Piece& piece, const Number& points) {
    const Linear* line = get_if<Linear>(&piece.shape);
    if (!line || line->slope.sign() == 0) return std::nullopt;
    const Number at = (points - line->at_zero) / line->slope;
    return piece.in.contains(at) ? std::optional(at) : std::nullopt;
}

struct Best {
    FullMarks out = {};
    bool any = false;

    void take(const Number& points, const Interval& where) {
        if (any && points < out.points) return;
        if (!any || points > out.points) out = {points, {}};
        any = true;
        const bool inside = std::any_of(out.where.begin(), out.where.end(), [&](const Interval& known) {
            return where.low && where.high && where.low->at == where.high->at && known.contains(where.low->at);
        });
        if (!inside) out.where.push_back(where);
    }
};

}  // namespace

std::optional<FullMarks> full_marks(const Piecewise& function) {
    Best best;
    for (const Piece& piece : function.pieces) {
        if (grows_without_end(piece)) return std::nullopt;
        if (const Constant* constant = get_if<Constant>(&piece.shape)) best.take(constant->points, piece.in);
    }
    for (const Number& edge : edges(function))
        if (const auto points = evaluate(function, edge)) best.take(*points, point_at(edge));
    return best.any ? std::optional(std::move(best.out)) : std::nullopt;
}

Number least_unit(const Unit& unit) {
    return unit.percent || unit.percentage_points ? Number::ratio(1, 10000) : Number(1);
}

namespace {

struct Steepest {
    const Piecewise& function;
    std::optional<Cliff> found = {};

    void look(const Number& from, const Number& to) {
        const auto before = evaluate(function, from), after = evaluate(function, to);
        if (!before || !after || *before == *after) return;
        const Cliff here{from, to, *before, *after, 1};
        if (!found || size(here) > size(*found)) {
            found = here;
        } else if (size(here) == size(*found)) {
            const std::size_t count = found->count + 1;
            if (max(here.before, here.after) > max(found->before, found->after)) found = here;
            found->count = count;
        }
    }
    static Number size(const Cliff& cliff) { return (cliff.before - cliff.after).abs(); }
};

}  // namespace

std::optional<Cliff> steepest(const Piecewise& function, const Number& least) {
    Steepest steepest{function};
    std::optional<Number> seen;  // from here on no step was looked at yet
    for (const Number& edge : edges(function))
        for (const Number& from : {edge - least, edge}) {
            if (seen && from < *seen) continue;
            steepest.look(from, from + least);
            seen = from + least;
        }
    return steepest.found;
}

std::optional<Number> nearest(const Piecewise& function, const Number& now, const Number& points, const Number& least) {
    std::vector<Number> values;
    for (const Number& edge : edges(function))
        for (const Number& value : {edge, edge - least, edge + least}) values.push_back(value);
    for (const Piece& piece : function.pieces)
        if (const auto at = crossing(piece, points)) {
            values.push_back((*at / least).floor() * least);
            values.push_back((*at / least).ceil() * least);
        }
    std::optional<Number> best;
    for (const Number& value : values) {
        const auto given = evaluate(function, value);
        if (!given || *given < points) continue;
        if (!best || (value - now).abs() < (*best - now).abs()) best = value;
    }
    return best;
}

}  // namespace heng
