#include "engine/batch/tier.hpp"

#include <algorithm>
#include <cstdlib>

namespace heng::batch {
namespace {

constexpr Wide limit_of(unsigned bits) {
    return Wide{1} << bits;
}

Wide magnitude(Wide value) {
    return value < 0 ? -value : value;
}

/// A product within 126 bits; what is larger is `too_large`, and stays so.
constexpr Wide too_large = Wide{1} << 126U;

Wide product(Wide left, Wide right) {
    Wide out = 0;
    const bool over = __builtin_mul_overflow(left, right, &out);
    return over || magnitude(out) > too_large ? too_large : out;
}

Wide sum(Wide left, Wide right) {
    return std::min(left + right, too_large);
}

Zone times(const Zone& zone, Wide least, Wide greatest) {
    const Wide all[] = {product(zone.least, least), product(zone.least, greatest), product(zone.greatest, least),
                        product(zone.greatest, greatest)};
    Zone out{*std::min_element(all, all + 4), *std::max_element(all, all + 4), 0, zone.known};
    for (const Wide corner : all) out.known = out.known && corner != too_large;
    return out;
}

Zone zone_of(const Term& term, const Block& block) {
    Zone zone{term.factor, term.factor, 0, true};
    Wide largest = magnitude(term.factor);
    for (const InputId column : term.columns) {
        zone = times(zone, block.columns[column].least, block.columns[column].greatest);
        largest = std::max({largest, magnitude(zone.least), magnitude(zone.greatest)});
    }
    zone.largest = largest;
    return zone;
}

/// The largest number that is met while the leaf is worked out.
Wide largest_in(const BoundLeaf& leaf, const Zone& over, const Zone& under) {
    const Wide x = over.largest, y = under.largest;
    Wide largest = std::max({x, y, product(magnitude(leaf.factor), x)});
    const auto see = [&](Wide value) { largest = std::max(largest, value); };
    for (const std::int64_t at : leaf.at) see(product(magnitude(at), y));
    for (const BoundCurve& curve : leaf.curves) {
        for (const CurveBound& bound : {curve.low, curve.high}) {
            see(product(magnitude(bound.factor), x));
            see(product(magnitude(bound.at), y));
        }
        const Wide above = sum(product(magnitude(curve.a), y), product(magnitude(curve.b), x));
        const Wide below = sum(product(magnitude(curve.c), y), product(magnitude(curve.d), x));
        see(sum(above, sum(below, below)));
    }
    return largest;
}

/// At most so many bytes a figure, where a side is read as it lies.
bool lies_within(const Side& side, const Block& block, Width most) {
    return side.is_one() || (side.column && block.columns[*side.column].width <= most);
}

bool suits(Tier tier, const BoundLeaf& leaf, const Block& block) {
    switch (tier) {
        case Tier::half:
            return leaf.curves.empty() && leaf.over.column && lies_within(leaf.over, block, Width::two) &&
                   leaf.under.is_one();
        case Tier::word:
            return leaf.curves.empty() && leaf.over.column && lies_within(leaf.over, block, Width::four) &&
                   lies_within(leaf.under, block, Width::four);
        case Tier::real:
        case Tier::whole:
        case Tier::wide:
            return true;
    }
    return false;
}

Wide limit_of(Tier tier) {
    constexpr unsigned bits[] = {15, 31, 53, 62, 125};
    return limit_of(bits[static_cast<unsigned>(tier)]);
}

}  // namespace

Zone zone_of(const std::vector<Term>& terms, const Block& block) {
    Zone out;
    for (const Term& term : terms) {
        const Zone zone = zone_of(term, block);
        out.known = out.known && zone.known;
        if (!out.known) return {0, 0, too_large, false};
        out.least = out.least + zone.least;
        out.greatest = out.greatest + zone.greatest;
        out.largest = sum(out.largest, zone.largest);
        out.known = magnitude(out.least) < too_large && magnitude(out.greatest) < too_large;
    }
    return out;
}

Zone zone_of(const Side& side, const Block& block) {
    if (side.is_one()) return {1, 1, 1, true};
    if (side.column) {
        const Column& column = block.columns[*side.column];
        return {column.least, column.greatest, std::max(magnitude(column.least), magnitude(column.greatest)), true};
    }
    return zone_of(side.terms, block);
}

std::optional<Tier> tier_of(const BoundLeaf& leaf, const Block& block, Tier from) {
    const Zone over = zone_of(leaf.over, block), under = zone_of(leaf.under, block);
    if (!over.known || !under.known) return std::nullopt;
    const Wide largest = largest_in(leaf, over, under);
    for (auto tier = static_cast<unsigned>(from); tier < kernel_tiers; ++tier)
        if (largest < limit_of(static_cast<Tier>(tier)) && suits(static_cast<Tier>(tier), leaf, block))
            return static_cast<Tier>(tier);
    return std::nullopt;
}

}  // namespace heng::batch
