#include "engine/batch/tier.hpp"

#include <algorithm>
#include <cmath>

namespace heng::batch {
namespace {

/// More than all that rounding can take away from one sum or product after another.
constexpr double outward = 1 + 0x1p-40;

double largest_of(const Column& column) {
    return std::max(std::fabs(static_cast<double>(column.least)), std::fabs(static_cast<double>(column.greatest)));
}

void multiply(Zone& zone, const Column& column) {
    const auto least = static_cast<double>(column.least), greatest = static_cast<double>(column.greatest);
    const double all[] = {zone.least * least, zone.least * greatest, zone.greatest * least, zone.greatest * greatest};
    zone.least = *std::min_element(all, all + 4);
    zone.greatest = *std::max_element(all, all + 4);
    zone.largest *= std::max(1.0, largest_of(column)) * outward;
}

Zone zone_of(const Term& term, const Block& block) {
    const auto factor = static_cast<double>(term.factor);
    Zone zone{factor, factor, std::fabs(factor), true};
    for (const InputId column : term.columns) multiply(zone, block.columns[column]);
    return zone;
}

/// The largest number that is met while the leaf is worked out.
double largest_in(const BoundLeaf& leaf, double over, double under) {
    const double crosswise = std::max(leaf.reach.over * over, leaf.reach.under * under);
    const double divided = leaf.reach.curve_over * over + leaf.reach.curve_under * under;
    return std::max(crosswise, divided) * outward;
}

/// At most so many bytes a figure.
bool lies_within(const Side& side, const Block& block, Width most) {
    const auto narrow = [&](InputId id) { return block.columns[id].width <= most; };
    if (side.column) return narrow(*side.column);
    return std::all_of(side.terms.begin(), side.terms.end(),
                       [&](const Term& term) { return std::all_of(term.columns.begin(), term.columns.end(), narrow); });
}

bool lie_within(const BoundLeaf& leaf, const Block& block, Width most) {
    return lies_within(leaf.over, block, most) && lies_within(leaf.under, block, most);
}

/// int32 divides by way of an estimate, which asks less of the products and more of the divisor (kernel_curve.hpp).
bool holds_words(const BoundLeaf& leaf, const Block& block, double over, double under) {
    const bool divides = leaf.reach.estimable && leaf.reach.divisor * under * outward < 0x1p30;
    const double crosswise = std::max(leaf.reach.over * over, leaf.reach.under * under) * outward;
    return divides && crosswise < 0x1p31 && lie_within(leaf, block, Width::four);
}

bool holds(Tier tier, const BoundLeaf& leaf, const Block& block, double over, double under) {
    switch (tier) {
        case Tier::half:
            return leaf.curves.empty() && largest_in(leaf, over, under) < 0x1p15 && lie_within(leaf, block, Width::two);
        case Tier::word:
            return holds_words(leaf, block, over, under);
        case Tier::real:
            return largest_in(leaf, over, under) < 0x1p53;
        case Tier::whole:
            return largest_in(leaf, over, under) < 0x1p62;
        case Tier::wide:
            return largest_in(leaf, over, under) < 0x1p125;
    }
    return false;
}

}  // namespace

Zone zone_of(const std::vector<Term>& terms, const Block& block) {
    Zone out;
    for (const Term& term : terms) {
        const Zone zone = zone_of(term, block);
        out.least += zone.least;
        out.greatest += zone.greatest;
        out.largest = (out.largest + zone.largest) * outward;
    }
    const double doubt = terms.size() > 1 ? out.largest * (outward - 1) : 0;
    out.least -= doubt;
    out.greatest += doubt;
    out.known = out.largest < 0x1p125;
    return out;
}

Zone zone_of(const Side& side, const Block& block) {
    if (side.is_one()) return {1, 1, 1, true};
    if (!side.column) return zone_of(side.terms, block);
    const Column& column = block.columns[*side.column];
    return {static_cast<double>(column.least), static_cast<double>(column.greatest), largest_of(column), true};
}

std::optional<Tier> tier_of(const BoundLeaf& leaf, const Block& block, Tier from) {
    const Zone over = zone_of(leaf.over, block), under = zone_of(leaf.under, block);
    if (!over.known || !under.known) return std::nullopt;
    for (auto tier = static_cast<unsigned>(from); tier < kernel_tiers; ++tier)
        if (holds(static_cast<Tier>(tier), leaf, block, over.largest, under.largest)) return static_cast<Tier>(tier);
    return std::nullopt;
}

}  // namespace heng::batch
