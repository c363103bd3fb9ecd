// What batch scoring gives for one block: whole units for every leaf, totals, grades, and a state wherever there is no
// number.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "engine/batch/block.hpp"
#include "engine/score/outcome.hpp"

namespace heng::batch {

/// Result by what it is, in the order of its alternatives.
enum class State : std::uint8_t {
    scored,
    uncovered,
    incomplete,
    not_applicable,
    no_rule,
    out_of_range,
    awaiting,
    veto
};
constexpr std::size_t state_count = 8;
State state_of(const Result& result);

/// A score that is no whole number of units, or too many of them: 20/3.
struct OddScore {
    std::uint32_t row = 0, leaf = 0;  // leaf: Scores::total_leaf for the total
    Number points;
};

/// How many blocks of leaves took which way: int16, int32, integers in double, int64, int128, row by row in big ratios;
/// and how many rows of them had to be looked at alone.
struct TierCounts {
    std::array<std::uint64_t, 6> blocks = {};
    std::uint64_t single_cells = 0, single_rows = 0;
    void add(const TierCounts& other);
};

constexpr std::uint8_t no_grade = 255;

struct Scores {
    explicit Scores(std::size_t leaves);

    static constexpr std::uint32_t total_leaf = 0xffffffff;
    std::int16_t* units_of(std::size_t leaf) { return units.data() + leaf * block_rows; }
    const std::int16_t* units_of(std::size_t leaf) const { return units.data() + leaf * block_rows; }
    State* states_of(std::size_t leaf) { return state.data() + leaf * block_rows; }
    const State* states_of(std::size_t leaf) const { return state.data() + leaf * block_rows; }
    /// Notes that a leaf has cells without a number; clears its states the first time in a block.
    void open(std::size_t leaf);
    void clear();
    const Number* odd_score(std::uint32_t row, std::uint32_t leaf) const;

    std::uint32_t rows = 0;
    std::vector<std::int16_t> units;  // by leaf, then row
    std::vector<State> state;         // by leaf, then row; means something where `opened`
    std::vector<bool> opened;         // by leaf: some cell is not scored, or odd
    std::vector<std::int32_t> total;
    std::vector<State> total_state;
    std::vector<std::uint8_t> grade;  // index into Plan::grades, no_grade for none
    std::vector<OddScore> odd;
    bool all_scored = true;  // no leaf was opened
    TierCounts tiers;
};

}  // namespace heng::batch
