// Sums, products, quotients and the smaller of two piecewise functions, cell by cell. Entries: add() … larger().
#include <algorithm>

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

bool same_ends(const Interval& in, const Interval& other) {
    const auto same = [](const std::optional<Bound>& a, const std::optional<Bound>& b) {
        return a.has_value() == b.has_value() && (!a || a->at == b->at);
    };
    return same(in.low, other.low) && same(in.high, other.high);
}

bool is_cell(const Interval& in) {
    const bool open = (!in.low || !in.low->closed) && (!in.high || !in.high->closed);
    return open || is_point(in);
}

/// Is one function cut into cells already, and the other one piece on the same interval?
bool are_cells_of(const Pieces& cut, const Pieces& whole) {
    const auto cell = [](const Piece& piece) { return is_cell(piece.in); };
    return whole.size() == 1 && std::all_of(cut.begin(), cut.end(), cell) && same_ends(whole_of(cut), whole.front().in);
}

/// What two pieces make on a cell; false where it is no exact piece.
template <class OnCell>
bool add_cell(const Interval& cell, const Piece& left, const Piece& right, const OnCell& on_cell, Pieces& out) {
    const std::size_t begin = out.size();
    if (!on_cell(cell, simplest(left.shape, cell), simplest(right.shape, cell), out)) return false;
    for (std::size_t i = begin; i < out.size(); ++i) {
        out[i].because = left.because;
        out[i].because.insert(out[i].because.end(), right.because.begin(), right.because.end());
    }
    return true;
}

/// Two functions cut into the same cells, and a cell of both joined by `on_cell`.
template <class OnCell>
Made cell_by_cell(const Pieces& left, const Pieces& right, const OnCell& on_cell) {
    Pieces out;
    out.reserve(std::max(left.size(), right.size()));
    if (are_cells_of(left, right)) {
        for (const Piece& piece : left)
            if (!add_cell(piece.in, piece, right.front(), on_cell, out)) return std::nullopt;
        return out;
    }
    if (are_cells_of(right, left)) {
        for (const Piece& piece : right)
            if (!add_cell(piece.in, left.front(), piece, on_cell, out)) return std::nullopt;
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

/// Applies `operation` on the cells of one cell between `splits`; both shapes are in their simplest form there.
template <class Operation>
bool on_cells(const Interval& in, const Shape& left, const Shape& right, std::vector<Number> splits,
              const Operation& operation, Pieces& out) {
    if (splits.empty()) {
        const MadeShape made = operation(in, left, right);
        if (made) out.push_back({in, simplest(*made, in), {}});
        return made.has_value();
    }
    const std::vector<Interval> parts = cells(in, std::move(splits));
    out.reserve(out.size() + parts.size());
    for (const Interval& cell : parts) {
        const MadeShape made = operation(cell, simplest(left, cell), simplest(right, cell));
        if (!made) return false;
        out.push_back({cell, simplest(*made, cell), {}});
    }
    return true;
}

using Operation = MadeShape (*)(const Shape&, const Shape&);

Made joined_by(const Pieces& left, const Pieces& right, Operation operation, const char* reason, std::string& why) {
    const auto apply = [&](const Interval&, const Shape& l, const Shape& r) { return operation(l, r); };
    Made made = cell_by_cell(left, right, [&](const Interval& cell, const Shape& l, const Shape& r, Pieces& out) {
        return on_cells(cell, l, r, {}, apply, out);
    });
    return made ? std::move(made) : failed(why, reason);
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
    Made made = cell_by_cell(left, right, [&](const Interval& cell, const Shape& l, const Shape& r, Pieces& out) {
        if (unpaid(l, r)) return on_cells(cell, l, r, {}, choose, out);
        auto splits = crossings(l, r);
        return splits && on_cells(cell, l, r, std::move(*splits), choose, out);
    });
    return made ? std::move(made) : failed(why, "limit-of-unlike-shapes");
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
    Made made = cell_by_cell(left, right, [&](const Interval& cell, const Shape& l, const Shape& r, Pieces& out) {
        return on_cells(cell, l, r, passes(r, 0), apply, out);
    });
    return made ? std::move(made) : failed(why, "not-linear");
}

Made smaller(const Pieces& left, const Pieces& right, std::string& why) {
    return extreme(left, right, -1, why);
}
Made larger(const Pieces& left, const Pieces& right, std::string& why) {
    return extreme(left, right, 1, why);
}

}  // namespace heng::normal
