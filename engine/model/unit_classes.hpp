// Quantities that must be of one kind, and what is known of that kind: a union-find over the terms of all formulas.
// Entry: UnitClasses. Used by infer_units.cpp alone.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/number/unit.hpp"

namespace heng {

using TermId = std::uint32_t;

class UnitClasses {
  public:
    /// How sure a kind is: guessed from the words of a name, or said by a unit.
    enum class Sure { no, guessed, said };

    TermId fresh();
    /// A number without a unit: it takes the kind of what it stands beside.
    TermId fresh_bare();
    bool is_bare(TermId term) const;

    /// Notes what is known; false where it contradicts what was said before.
    bool know(TermId term, const Unit& unit, Sure sure);
    /// Makes two terms one kind; false where both were said and differ.
    bool unite(TermId left, TermId right);
    /// The kind of a term, nullopt while nothing is known.
    std::optional<Unit> unit_of(TermId term) const;
    Sure sureness(TermId term) const;

  private:
    struct Class {
        TermId parent;
        Sure sure = Sure::no;
        Unit unit;
        bool bare = false;
    };
    TermId root(TermId term) const;
    mutable std::vector<Class> classes_;
};

/// May quantities of these kinds be added and compared? Points stand beside pure numbers.
bool same_kind(const Unit& left, const Unit& right);

}  // namespace heng
