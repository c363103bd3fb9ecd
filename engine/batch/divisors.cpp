#include "engine/batch/divisors.hpp"

#include <algorithm>

#include "engine/batch/tier.hpp"

namespace heng::batch {
namespace {

template <class T>
std::int64_t read(const std::byte* figures, std::uint32_t row) {
    return reinterpret_cast<const T*>(figures)[row];
}

bool has_absent(const std::vector<Term>& terms, const Block& block) {
    const auto absent = [&](InputId id) { return block.columns[id].absent; };
    return std::any_of(terms.begin(), terms.end(),
                       [&](const Term& term) { return std::any_of(term.columns.begin(), term.columns.end(), absent); });
}

bool has_absent(const Side& side, const Block& block) {
    return side.column ? block.columns[*side.column].absent : has_absent(side.terms, block);
}

/// The sign of a sum in one row. Its products stay within 126 bits: that was proved for the block when it got its tier.
int sign_at(const std::vector<Term>& terms, const Block& block, std::uint32_t row) {
    Wide sum = 0;
    for (const Term& term : terms) {
        Wide product = term.factor;
        for (const InputId column : term.columns) product *= figure_at(block, column, row);
        sum += product;
    }
    return sum > 0 ? 1 : sum < 0 ? -1 : 0;
}

bool has_no_zero(const std::vector<Term>& terms, const Block& block) {
    const Zone zone = zone_of(terms, block);
    return zone.known && (zone.least > 0 || zone.greatest < 0);
}

}  // namespace

bool divisors_are_safe(const BoundLeaf& leaf, const Block& block) {
    if (!has_absent(leaf.under, block) && !(zone_of(leaf.under, block).least > 0)) return false;
    return leaf.under_divides ||
           std::all_of(leaf.divisors.begin(), leaf.divisors.end(), [&](const std::vector<Term>& divisor) {
               return has_absent(divisor, block) || has_no_zero(divisor, block);
           });
}

Divisible divisible_at(const BoundLeaf& leaf, const Block& block, std::uint32_t row) {
    for (const std::vector<Term>& divisor : leaf.divisors)
        if (!zone_of(divisor, block).known) return Divisible::negative;
    for (const std::vector<Term>& divisor : leaf.divisors)
        if (sign_at(divisor, block, row) == 0) return Divisible::by_zero;
    const Side& under = leaf.under;
    const bool positive = under.is_one() || (under.column ? figure_at(block, *under.column, row) > 0
                                                          : sign_at(under.terms, block, row) > 0);
    return positive ? Divisible::yes : Divisible::negative;
}

std::int64_t figure_at(const Block& block, InputId id, std::uint32_t row) {
    const Column& column = block.columns[id];
    const std::byte* figures = block.bytes + column.offset;
    switch (column.width) {
        case Width::one:
            return read<std::int8_t>(figures, row);
        case Width::two:
            return read<std::int16_t>(figures, row);
        case Width::four:
            return read<std::int32_t>(figures, row);
        case Width::eight:
            return read<std::int64_t>(figures, row);
    }
    return 0;
}

}  // namespace heng::batch
