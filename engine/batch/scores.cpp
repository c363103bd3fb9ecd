#include "engine/batch/scores.hpp"

#include <algorithm>

namespace heng::batch {
namespace {

constexpr std::size_t margin = 64;  // kernels write whole strips

struct StateOf {
    State operator()(const Scored&) const { return State::scored; }
    State operator()(const Uncovered&) const { return State::uncovered; }
    State operator()(const Incomplete&) const { return State::incomplete; }
    State operator()(const Inapplicable&) const { return State::not_applicable; }
    State operator()(const NoRule&) const { return State::no_rule; }
    State operator()(const OutOfRange&) const { return State::out_of_range; }
    State operator()(const Awaiting&) const { return State::awaiting; }
    State operator()(const VetoBeyond&) const { return State::veto; }
};

}  // namespace

State state_of(const Result& result) {
    return boost::variant2::visit(StateOf{}, result);
}

void TierCounts::add(const TierCounts& other) {
    for (std::size_t i = 0; i < blocks.size(); ++i) blocks[i] += other.blocks[i];
    single_cells += other.single_cells;
    single_rows += other.single_rows;
}

Scores::Scores(std::size_t leaves)
    : units(leaves * block_rows + margin),
      state(leaves * block_rows),
      opened(leaves),
      total(block_rows + margin),
      total_state(block_rows),
      grade(block_rows) {}

void Scores::open(std::size_t leaf) {
    all_scored = false;
    if (opened[leaf]) return;
    opened[leaf] = true;
    std::fill_n(states_of(leaf), block_rows, State::scored);
}

void Scores::clear() {
    std::fill(opened.begin(), opened.end(), false);
    odd.clear();
    all_scored = true;
}

const Number* Scores::odd_score(std::uint32_t row, std::uint32_t leaf) const {
    for (const OddScore& score : odd)
        if (score.row == row && score.leaf == leaf) return &score.points;
    return nullptr;
}

}  // namespace heng::batch
