// Values and edges of a piecewise function. Entries: evaluate(), edges().
#include <algorithm>

#include "engine/normal/shapes.hpp"

namespace heng {
namespace {

/// Up to `limit` steps of a stairs inside its interval, nearest to its origin first.
void add_steps(const Staircase& stairs, const Interval& in, std::size_t limit, std::vector<Number>& out) {
    const Number stride = Number(stairs.direction) * stairs.size;
    const auto& near = stairs.direction > 0 ? in.low : in.high;
    const Number first = near ? ((near->at - stairs.origin) / stride).ceil() : Number(0);
    const Interval closed{in.low ? std::optional(Bound{in.low->at, true}) : std::nullopt,
                          in.high ? std::optional(Bound{in.high->at, true}) : std::nullopt};
    Number at = stairs.origin + first * stride;
    for (std::size_t i = 0; i < limit && closed.contains(at); ++i, at = at + stride) out.push_back(at);
}

}  // namespace

std::optional<Number> evaluate(const Piecewise& function, const Number& x) {
    for (const Piece& piece : function.pieces)
        if (piece.in.contains(x)) return normal::value_at(piece.shape, x);
    return std::nullopt;
}

std::vector<Number> edges(const Piecewise& function, std::size_t limit) {
    std::vector<Number> out = function.named;
    for (const Piece& piece : function.pieces)
        for (const auto& bound : {piece.in.low, piece.in.high})
            if (bound) out.push_back(bound->at);
    for (const Piece& piece : function.pieces)
        if (const Staircase* stairs = boost::variant2::get_if<Staircase>(&piece.shape))
            add_steps(*stairs, piece.in, out.size() < limit ? limit - out.size() : 0, out);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    if (out.size() > limit) out.resize(limit);
    return out;
}

}  // namespace heng
