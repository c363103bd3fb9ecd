// Cells of an interval, and joining them again. Entries: cells(), merged().
#include <algorithm>

#include "engine/normal/shapes.hpp"

namespace heng::normal {
namespace {

bool strictly_inside(const Interval& within, const Number& point) {
    if (within.low && point <= within.low->at) return false;
    return !within.high || point < within.high->at;
}

/// Stairs with the same grid are one function where their treads have the same points.
bool same_stairs(const Staircase& a, const Staircase& b) {
    if (a.direction != b.direction || a.partial != b.partial || a.size != b.size || a.each != b.each) return false;
    const Number shift = Number(a.direction) * (b.origin - a.origin) / a.size;
    return shift.is_integer() && b.start == a.start + a.each * shift;
}

bool same_range(const JudgedRange& a, const JudgedRange& b) {
    return a.low == b.low && a.high == b.high && a.low_closed == b.low_closed && a.high_closed == b.high_closed;
}

struct SameAs {
    const Shape& other;

    template <class S>
    const S* peer() const {
        return boost::variant2::get_if<S>(&other);
    }
    bool operator()(const Constant& s) const { return peer<Constant>() && peer<Constant>()->points == s.points; }
    bool operator()(const Linear& s) const {
        return peer<Linear>() && peer<Linear>()->at_zero == s.at_zero && peer<Linear>()->slope == s.slope;
    }
    bool operator()(const Ratio& s) const {
        const Ratio* r = peer<Ratio>();
        return r && r->a == s.a && r->b == s.b && r->c == s.c && r->d == s.d;
    }
    bool operator()(const Staircase& s) const { return peer<Staircase>() && same_stairs(s, *peer<Staircase>()); }
    bool operator()(const Nothing&) const { return peer<Nothing>() != nullptr; }
    bool operator()(const NoPoints& s) const { return peer<NoPoints>() && peer<NoPoints>()->outcome == s.outcome; }
    bool operator()(const JudgedRange& s) const { return peer<JudgedRange>() && same_range(s, *peer<JudgedRange>()); }
};

bool same(const Shape& a, const Shape& b) {
    return boost::variant2::visit(SameAs{b}, a);
}

void join(Piece& left, const Piece& right) {
    left.in.high = right.in.high;
    for (const Span& span : right.because)
        if (std::find(left.because.begin(), left.because.end(), span) == left.because.end())
            left.because.push_back(span);
}

/// A single point belongs to a neighbour that has its value there.
bool point_of(const Piece& point, const Piece& neighbour) {
    if (!is_point(point.in) || is_point(neighbour.in)) return false;
    const auto here = value_at(point.shape, point.in.low->at);
    return here && here == value_at(neighbour.shape, point.in.low->at);
}

Pieces joined(Pieces pieces, bool points_too) {
    Pieces out;
    out.reserve(pieces.size());
    for (Piece& next : pieces) {
        if (out.empty()) {
            out.push_back(std::move(next));
        } else if (same(out.back().shape, next.shape) || (points_too && point_of(next, out.back()))) {
            join(out.back(), next);
        } else if (points_too && point_of(out.back(), next)) {
            join(out.back(), next);
            out.back().shape = std::move(next.shape);
        } else {
            out.push_back(std::move(next));
        }
    }
    return out;
}

bool is_constant(const Piece& piece, const Number& points) {
    const Constant* constant = boost::variant2::get_if<Constant>(&piece.shape);
    return constant && constant->points == points;
}

/// Moves the border between two neighbours.
void move_border(Piece& left, Piece& right, const Bound& at, bool left_has_it) {
    left.in.high = Bound{at.at, left_has_it};
    right.in.low = Bound{at.at, !left_has_it};
}

/// Gives the outer treads of stairs to constant neighbours of the same points: 95%以上 of a 5% stairs from 100%.
void give_treads(Pieces& pieces, std::size_t i) {
    const Staircase* found = boost::variant2::get_if<Staircase>(&pieces[i].shape);
    if (!found || is_point(pieces[i].in)) return;
    const Staircase stairs = *found;
    const bool up = stairs.direction > 0;
    if (const auto first = first_tread(stairs, pieces[i].in)) {
        if (up && i > 0 && is_constant(pieces[i - 1], first->points))
            move_border(pieces[i - 1], pieces[i], first->far, first->far.closed);
        if (!up && i + 1 < pieces.size() && is_constant(pieces[i + 1], first->points))
            move_border(pieces[i], pieces[i + 1], first->far, !first->far.closed);
    }
    pieces[i].shape = simplest(stairs, pieces[i].in);  // one tread left is no stairs any more
    if (!boost::variant2::holds_alternative<Staircase>(pieces[i].shape)) return;
    if (const auto last = last_tread(stairs, pieces[i].in)) {
        if (up && i + 1 < pieces.size() && is_constant(pieces[i + 1], last->points))
            move_border(pieces[i], pieces[i + 1], last->near, !last->near.closed);
        if (!up && i > 0 && is_constant(pieces[i - 1], last->points))
            move_border(pieces[i - 1], pieces[i], last->near, last->near.closed);
    }
    pieces[i].shape = simplest(pieces[i].shape, pieces[i].in);
}

}  // namespace

bool is_point(const Interval& cell) {
    return cell.low && cell.high && cell.low->at == cell.high->at;
}

Number sample(const Interval& cell) {
    if (cell.low && cell.high) return (cell.low->at + cell.high->at) / 2;
    if (cell.low) return cell.low->at + 1;
    if (cell.high) return cell.high->at - 1;
    return 0;
}

std::vector<Interval> cells(const Interval& within, std::vector<Number> points) {
    if (is_point(within)) return {within};
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    std::vector<Interval> out;
    out.reserve(2 * points.size() + 3);
    Interval open = within;
    if (open.low && open.low->closed) out.push_back({open.low, open.low});
    if (open.low) open.low->closed = false;
    for (const Number& point : points) {
        if (!strictly_inside(within, point)) continue;
        out.push_back({open.low, Bound{point, false}});
        out.push_back({Bound{point, true}, Bound{point, true}});
        open.low = Bound{point, false};
    }
    const bool closed = open.high && open.high->closed;
    if (open.high) open.high->closed = false;
    out.push_back(open);
    if (closed) out.push_back({Bound{open.high->at, true}, Bound{open.high->at, true}});
    return out;
}

Pieces piece(const Interval& in, Shape shape, Span because) {
    Piece made{in, std::move(shape), {}};
    if (!because.empty()) made.because.push_back(because);
    return {made};
}

void blame(Pieces& pieces, const Pieces& before, Span words) {
    if (words.empty()) return;
    for (Piece& now : pieces) {
        const auto was = std::find_if(before.begin(), before.end(),
                                      [&](const Piece& old) { return old.in.contains(sample(now.in)); });
        const bool unchanged = was != before.end() && (same(was->shape, now.shape) || point_of(now, *was));
        if (!unchanged && std::find(now.because.begin(), now.because.end(), words) == now.because.end())
            now.because.push_back(words);
    }
}

Pieces merged(Pieces pieces) {
    for (Piece& piece : pieces) piece.shape = simplest(piece.shape, piece.in);
    pieces = joined(joined(joined(std::move(pieces), false), true), false);
    for (std::size_t i = 0; i < pieces.size(); ++i) give_treads(pieces, i);
    return joined(std::move(pieces), true);
}

}  // namespace heng::normal
