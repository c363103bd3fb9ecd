// Sums, products, quotients and the smaller of two piecewise functions, cell by cell. Entries: add() … larger().
#include <functional>

#include "engine/normal/shape_arithmetic.hpp"
#include "engine/normal/shapes.hpp"

namespace heng::normal {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;

const Piece& piece_over(const Pieces& pieces, const Interval& cell) {
    const Number inside = sample(cell);
    for (const Piece& piece : pieces)
        if (piece.in.contains(inside)) return piece;
    return pieces.back();
}

std::vector<Number> ends_of(const Pieces& pieces) {
    std::vector<Number> ends;
    for (const Piece& piece : pieces)
        for (const auto& bound : {piece.in.low, piece.in.high})
            if (bound) ends.push_back(bound->at);
    return ends;
}

Interval whole_of(const Pieces& pieces) {
    return {pieces.front().in.low, pieces.back().in.high};
}

/// Is the interval a cell already, and the same as another?
bool is_one_cell(const Interval& in, const Interval& other) {
    const auto same = [](const std::optional<Bound>& a, const std::optional<Bound>& b) {
        return a.has_value() == b.has_value() && (!a || a->at == b->at);
    };
    const bool open = (!in.low || !in.low->closed) && (!in.high || !in.high->closed);
    return (open || is_point(in)) && same(in.low, other.low) && same(in.high, other.high);
}

using OnCell = std::function<Made(const Interval&, const Shape&, const Shape&)>;

/// What two pieces make on a cell; false where it is no exact piece.
bool add_cell(const Interval& cell, const Piece& left, const Piece& right, const OnCell& on_cell, Pieces& out) {
    Made made = on_cell(cell, simplest(left.shape, cell), simplest(right.shape, cell));
    if (!made) return false;
    for (Piece& piece : *made) {
        piece.because = left.because;
        piece.because.insert(piece.because.end(), right.because.begin(), right.because.end());
        out.push_back(std::move(piece));
    }
    return true;
}

/// Two functions cut into the same cells, and a cell of both joined by `on_cell`.
Made cell_by_cell(const Pieces& left, const Pieces& right, const OnCell& on_cell) {
    Pieces out;
    if (left.size() == 1 && right.size() == 1 && is_one_cell(left.front().in, right.front().in)) {
        if (!add_cell(left.front().in, left.front(), right.front(), on_cell, out)) return std::nullopt;
        return out;
    }
    std::vector<Number> ends = ends_of(left);
    for (const Number& end : ends_of(right)) ends.push_back(end);
    for (const Interval& cell : cells(whole_of(left), std::move(ends)))
        if (!add_cell(cell, piece_over(left, cell), piece_over(right, cell), on_cell, out)) return std::nullopt;
    return out;
}

Made failed(std::string& why, const char* reason) {
    if (why.empty()) why = reason;
    return std::nullopt;
}

using Operation = MadeShape (*)(const Shape&, const Shape&);

/// Applies `operation` on the cells of one interval between `splits`.
Made on_cells(const Interval& in, const Shape& left, const Shape& right, std::vector<Number> splits,
              const std::function<MadeShape(const Interval&, const Shape&, const Shape&)>& operation) {
    Pieces out;
    for (const Interval& cell : cells(in, std::move(splits))) {
        const MadeShape made = operation(cell, simplest(left, cell), simplest(right, cell));
        if (!made) return std::nullopt;
        out.push_back({cell, simplest(*made, cell), {}});
    }
    return out;
}

Made joined_by(const Pieces& left, const Pieces& right, Operation operation, const char* reason, std::string& why) {
    const auto apply = [&](const Interval&, const Shape& l, const Shape& r) { return operation(l, r); };
    const Made made = cell_by_cell(left, right, [&](const Interval& cell, const Shape& l, const Shape& r) {
        return on_cells(cell, l, r, {}, apply);
    });
    return made ? made : failed(why, reason);
}

/// Where one of two shapes passes the other; nullopt where that is not known.
std::optional<std::vector<Number>> crossings(const Shape& left, const Shape& right) {
    if (const Constant* c = get_if<Constant>(&right)) return passes(left, c->points);
    if (const Constant* c = get_if<Constant>(&left)) return passes(right, c->points);
    const auto difference = sum(left, scaled(right, -1));
    if (!difference) return std::nullopt;
    return passes(*difference, 0);
}

/// A judged range cut off at `end`: what lies beyond it becomes the end itself.
Shape cut_off(JudgedRange range, const Number& end, int sign) {
    const auto beyond = [&](const Number& value) { return sign > 0 ? value < end : value > end; };
    if (beyond(range.low)) range.low = end, range.low_closed = true;
    if (beyond(range.high)) range.high = end, range.high_closed = true;
    return range;
}

/// `sign` 1 for the larger, -1 for the smaller of two shapes that don't cross inside the cell.
MadeShape chosen(const Interval& cell, const Shape& left, const Shape& right, int sign) {
    if (const auto none = unpaid(left, right)) return none;
    const JudgedRange* range = get_if<JudgedRange>(&left);
    const Constant* end = get_if<Constant>(&right);
    if (range && end) return cut_off(*range, end->points, sign);
    const auto l = value_at(left, sample(cell));
    const auto r = value_at(right, sample(cell));
    if (!l || !r) return std::nullopt;
    if (*l == *r) return holds_alternative<Constant>(left) ? left : right;
    return (*l > *r) == (sign > 0) ? left : right;
}

Made extreme(const Pieces& left, const Pieces& right, int sign, std::string& why) {
    const auto choose = [&](const Interval& cell, const Shape& l, const Shape& r) { return chosen(cell, l, r, sign); };
    const Made made = cell_by_cell(left, right, [&](const Interval& cell, const Shape& l, const Shape& r) -> Made {
        if (unpaid(l, r)) return on_cells(cell, l, r, {}, choose);
        const auto splits = crossings(l, r);
        if (!splits) return std::nullopt;
        return on_cells(cell, l, r, *splits, choose);
    });
    return made ? made : failed(why, "limit-of-unlike-shapes");
}

}  // namespace

Made add(const Pieces& left, const Pieces& right, std::string& why) {
    return joined_by(left, right, sum, "sum-of-unlike-shapes", why);
}

Made subtract(const Pieces& left, const Pieces& right, std::string& why) {
    Pieces negative = right;
    for (Piece& piece : negative) piece.shape = scaled(piece.shape, -1);
    return add(left, negative, why);
}

Made multiply(const Pieces& left, const Pieces& right, std::string& why) {
    return joined_by(left, right, product, "not-linear", why);
}

// The divisor is cut at its zero, so that no piece has a pole inside.
Made divide(const Pieces& left, const Pieces& right, std::string& why) {
    const auto apply = [](const Interval&, const Shape& l, const Shape& r) { return quotient(l, r); };
    const Made made = cell_by_cell(left, right, [&](const Interval& cell, const Shape& l, const Shape& r) {
        return on_cells(cell, l, r, passes(r, 0), apply);
    });
    return made ? made : failed(why, "not-linear");
}

Made smaller(const Pieces& left, const Pieces& right, std::string& why) {
    return extreme(left, right, -1, why);
}
Made larger(const Pieces& left, const Pieces& right, std::string& why) {
    return extreme(left, right, 1, why);
}

}  // namespace heng::normal
