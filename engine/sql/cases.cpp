// Branches brought to one denominator.
#include "engine/sql/cases.hpp"

#include <algorithm>

namespace heng::sql {

void Cases::when(std::string test, Fraction points) {
    tests_.push_back(std::move(test));
    points_.push_back(std::move(points));
    null_.push_back(false);
}

void Cases::null_when(const std::string& test) {
    if (test.empty() || std::find(tests_.begin(), tests_.end(), test) != tests_.end()) return;
    when(test, Fraction{Arithmetic::constant(0)});
    null_.back() = true;
}

Fraction Cases::finish(Arithmetic& arithmetic) const {
    if (!tests_.empty() && tests_.front() == always(true).text) return points_.front();
    const std::vector<Fraction> alike = arithmetic.alike(points_);
    std::string text = "CASE";
    std::optional<Number> low, high;
    bool literal = true;
    for (std::size_t i = 0; i < alike.size(); ++i) {
        text += " WHEN " + tests_[i] + " THEN " + (null_[i] ? std::string("NULL") : alike[i].over.text);
        if (null_[i]) continue;
        low = low ? min(*low, alike[i].over.low) : alike[i].over.low;
        high = high ? max(*high, alike[i].over.high) : alike[i].over.high;
        literal = literal && alike[i].over.literal;
    }
    if (!low) return Fraction{Arithmetic::constant(0)};
    return {arithmetic.made(text + " END", *low, *high, Whole::Shape::atom, literal), alike.front().under,
            alike.front().scale};
}

Fraction limited(Arithmetic& arithmetic, const Fraction& points, const std::optional<Number>& low,
                 const std::optional<Number>& high) {
    const bool whole = points.under.is_constant();
    const bool below = low && !(whole && points.over.low >= *low * points.scale);
    const bool above = high && !(whole && points.over.high <= *high * points.scale);
    if (!below && !above) return points;
    Cases cases;
    if (below)
        cases.when(compare(arithmetic, points, Relation::at_most, *low, {}).text, Arithmetic::constant_fraction(*low));
    if (above)
        cases.when(compare(arithmetic, points, Relation::at_least, *high, {}).text,
                   Arithmetic::constant_fraction(*high));
    cases.when(points.over.text + " IS NOT NULL", points);
    Fraction out = cases.finish(arithmetic);
    const Number ends[] = {low ? *low * out.scale : Number(0), high ? *high * out.scale : Number(0)};
    if (low) out.over.low = max(out.over.low, min(ends[0] * out.under.low, ends[0] * out.under.high));
    if (high) out.over.high = min(out.over.high, max(ends[1] * out.under.low, ends[1] * out.under.high));
    return out;
}

}  // namespace heng::sql
