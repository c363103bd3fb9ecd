// What a run adds up to: units by grade, totals by tens, what is incomplete or was refused. Entry: Tally::add().
#pragma once
#include <array>
#include <cstdint>

#include "engine/batch/batch_plan.hpp"

namespace heng::batch {

struct Tally {
    std::uint64_t units = 0, incomplete = 0, refused = 0;
    std::array<std::uint64_t, 256> grades = {};  // by index into Plan::grades; no_grade: without one
    std::array<std::uint64_t, 10> tenths = {};   // of the full marks; the last holds everything above
    std::int64_t least = 0, greatest = 0;        // of complete totals, in units
    Number sum;                                  // of complete totals, in units
    TierCounts tiers;

    void add(const Scores& scores, std::int64_t full_units);
    void add(const Tally& other);
    std::uint64_t complete() const { return units - incomplete; }

  private:
    void see(std::int64_t total, std::int64_t full_units);
};

/// The full marks of a pack in units.
std::int64_t full_units(const BatchPlan& plan);

}  // namespace heng::batch
