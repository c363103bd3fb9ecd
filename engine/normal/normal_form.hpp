// The exact piecewise function from one fact to points: intervals with open or closed ends, each constant, linear,
// ratio or stairs. From it come checks, edges for tests, equivalence and SQL.
#pragma once
#include <optional>
#include <vector>

#include "engine/rule/rule.hpp"

namespace heng {

struct Constant {
    Number points;
};
struct Linear {
    Number at_zero, slope;
};  // at_zero + slope × x
struct Ratio {
    Number a, b, c, d;
};  // (a + b·x) / (c + d·x), no pole inside the interval
/// start + each × steps((x - origin) in its direction, size), with whole or started steps. Stairs that come from
/// rounding a line have no natural first step: their distance may be negative, and its steps too.
struct Staircase {
    Number start, origin, size, each;
    int direction = 1;
    PartialStep partial = PartialStep::whole;
};
struct Nothing {};  // no words cover this region
struct NoPoints {
    Override::Outcome outcome;
};  // covered, but with no number: 一票否决 beyond the indicator, 不适用
struct JudgedRange {
    Number low, high;
    bool low_closed = true, high_closed = true;
};
using Shape = boost::variant2::variant<Constant, Linear, Ratio, Staircase, Nothing, NoPoints, JudgedRange>;

struct Piece {
    Interval in;
    Shape shape;
    std::vector<Span> because;
};

/// Pieces in order, without gap or overlap, over the whole line of the fact.
struct Piecewise {
    FactId fact = 0;
    std::vector<Piece> pieces;
    std::vector<Number> named = {};  // values that the words themselves name (100%, 95%), in order
};

/// What the rule does to its score along each fact of its own. A rule of one numeric fact has exactly one function,
/// limits and clause rounding included
/// (`whole` is true). A sum over several facts has one function a part, before the limits of the rule.
struct NormalForm {
    bool whole = false;
    std::vector<Piecewise> functions;
};

/// Nullopt with the reason in `why` where the rule is no piecewise function of single facts (a formula of several
/// facts).
std::optional<NormalForm> normal_form(const Rule& rule, std::string* why = nullptr);

/// The value of the function at x; nullopt where no words cover it.
std::optional<Number> evaluate(const Piecewise& function, const Number& x);

/// Every point where the function may change or that its words name, in order: ends of intervals, and each step until
/// it is constant (at most `limit`).
std::vector<Number> edges(const Piecewise& function, std::size_t limit = 1000);

}  // namespace heng
