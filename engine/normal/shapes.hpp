// Arithmetic of shapes on one interval: what sums, products, smaller ones and roundings of exact pieces are again.
// Entries: add … rounded. Every result covers the same interval, in cells that are open or single points until
// merged() joins them. What is no exact piece is nullopt with the reason in `why`.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/normal/normal_form.hpp"

namespace heng::normal {

using Pieces = std::vector<Piece>;
using Made = std::optional<Pieces>;

/// The open intervals and single points into which `points` cut an interval, in order.
std::vector<Interval> cells(const Interval& within, std::vector<Number> points);
bool is_point(const Interval& cell);
/// A number inside an open interval, or the point itself.
Number sample(const Interval& cell);

/// The value of a shape at x; nullopt where it has none (nothing, judged, a pole).
std::optional<Number> value_at(const Shape& shape, const Number& x);
/// The shape on a single point: a constant where it has a value there.
Shape at_point(const Shape& shape, const Number& x);
/// The same function in its simplest form: a line without slope is a constant, a ratio without pole a line.
Shape simplest(const Shape& shape, const Interval& in);
/// Where a shape may pass `value`; for stairs, both ends of the tread that has it.
std::vector<Number> passes(const Shape& shape, const Number& value);

/// One tread of a stairs, with its end nearer to the origin and the farther one.
struct Tread {
    Number number, points;
    Bound near, far;
};
/// The treads at the two ends of an interval, seen from the origin; nullopt where it has no such end.
std::optional<Tread> first_tread(const Staircase& stairs, const Interval& in);
std::optional<Tread> last_tread(const Staircase& stairs, const Interval& in);

Made add(const Pieces& left, const Pieces& right, std::string& why);
Made subtract(const Pieces& left, const Pieces& right, std::string& why);
Made multiply(const Pieces& left, const Pieces& right, std::string& why);
Made divide(const Pieces& left, const Pieces& right, std::string& why);
Made smaller(const Pieces& left, const Pieces& right, std::string& why);
Made larger(const Pieces& left, const Pieces& right, std::string& why);
Made rounded(const Pieces& pieces, int places, Rounding how, std::string& why);
Made round_to_whole(const Pieces& pieces, bool upwards, std::string& why);

/// One shape on one interval.
Pieces piece(const Interval& in, Shape shape, Span because);
/// Names words for every piece whose shape differs from `before` on its interval.
void blame(Pieces& pieces, const Pieces& before, Span words);

/// Joins neighbours that are one function.
Pieces merged(Pieces pieces);

}  // namespace heng::normal
