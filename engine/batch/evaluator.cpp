// One block, leaf by leaf: kernels where a program fits, and whatever they cannot know put right cell by cell.
#include "engine/batch/evaluator.hpp"

#include <algorithm>

#include "engine/batch/divisors.hpp"
#include "engine/batch/general.hpp"
#include "engine/score/total.hpp"

namespace heng::batch {
namespace {

constexpr std::size_t general = kernel_tiers;  // its place in TierCounts

bool any_absent(const std::vector<InputId>& columns, const Block& block) {
    return std::any_of(columns.begin(), columns.end(), [&](InputId id) { return block.columns[id].absent; });
}

bool all_figures(const std::vector<InputId>& columns, const Block& block) {
    return std::all_of(columns.begin(), columns.end(), [&](InputId id) { return block.columns[id].kinds.empty(); });
}

/// What the cells of one row are, as far as a program asks for them: figures, or the one other thing among them.
CellKind kind_of(const std::vector<InputId>& columns, const Block& block, std::uint32_t row) {
    CellKind found = CellKind::figure;
    for (const InputId id : columns) {
        if (block.columns[id].kinds.empty()) continue;
        const CellKind kind = block.columns[id].kinds[row];
        if (kind == CellKind::figure || kind == found) continue;
        if (found != CellKind::figure) return CellKind::other;
        found = kind;
    }
    return found;
}

/// Does every figure of a block lie where the leaf has scores?
bool all_covered(const BoundLeaf& leaf, const Block& block) {
    if (!leaf.covered || !leaf.over.column) return false;
    const Column& column = block.columns[*leaf.over.column];
    const std::int64_t least = leaf.covered->factor < 0 ? column.greatest : column.least;
    return static_cast<Wide>(leaf.covered->factor) * least >= leaf.covered->at;
}

std::vector<Number> sizes(const BatchPlan& plan, const Block& block, const std::vector<InputId>& columns) {
    std::vector<Number> out(block.columns.size(), Number(1));
    for (const InputId id : columns) {
        out[id] = plan.unit_factor[id];
        for (unsigned i = 0; i < block.columns[id].scale; ++i) out[id] = out[id] / 10;
    }
    return out;
}

}  // namespace

Evaluator::Evaluator(const BatchPlan& plan) : plan_(plan), bounds_(plan.leaves.size()), units_(plan.leaves.size()) {}

void Evaluator::score(const Block& block, Scores& out, const Block* next) {
    next_.begin(next);
    out.clear();
    out.rows = block.rows;
    asked_.clear();
    whole_.clear();
    for (std::uint32_t leaf = 0; leaf < plan_.leaves.size(); ++leaf) score_leaf(leaf, block, out);
    score_asked(block, out);
    if (plan_.plain_total) add_up(out);
    if (!plan_.plain_total) {
        whole_.resize(block.rows);
        for (std::uint32_t row = 0; row < block.rows; ++row) whole_[row] = row;
    }
    for (const std::uint32_t row : whole_) GeneralRow(plan_, block, row).score_row(out);
    out.tiers.single_rows += whole_.size();
}

void Evaluator::score_leaf(std::uint32_t leaf, const Block& block, Scores& out) {
    const LeafBatch& batch = plan_.leaves[leaf];
    if (!plan_.plain_total) return;  // every row is scored as a whole
    if (!batch.program || plan_.only_general) return ask_all(leaf, block, out);
    const auto& program = bound(leaf, block);
    if (!program) return ask_all(leaf, block, out);
    if (any_absent(batch.columns, block)) return score_absent(leaf, block, out);
    const auto tier = tier_of(*program, block, plan_.from.value_or(Tier::half));
    if (!tier) return ask_all(leaf, block, out);
    ++out.tiers.blocks[static_cast<std::size_t>(*tier)];
    const std::int16_t* next_scores = leaf + 1 < plan_.leaves.size() ? out.units_of(leaf + 1) : nullptr;
    runner_.run(*program, block, *tier, out.units_of(leaf), next_.share(*program, *tier, next_scores));
    if (batch.program->holes && !all_covered(*program, block)) mend_holes(leaf, block, out);
    const bool divisible = divisors_are_safe(*program, block);
    if (!divisible) mend_divisors(leaf, *program, block, out);
    if (!all_figures(batch.columns, block)) mend_cells(leaf, divisible, block, out);
}

void Evaluator::ask_all(std::uint32_t leaf, const Block& block, Scores& out) {
    ++out.tiers.blocks[general];
    for (std::uint32_t row = 0; row < block.rows; ++row) ask(leaf, row);
}

// Scales change seldom: a program bound once serves nearly every block.
const std::optional<BoundLeaf>& Evaluator::bound(std::uint32_t leaf, const Block& block) {
    const LeafBatch& batch = plan_.leaves[leaf];
    Bound& known = bounds_[leaf];
    bool same = known.scales.size() == batch.columns.size() && known.leaf;
    for (std::size_t i = 0; same && i < batch.columns.size(); ++i)
        same = known.scales[i] == block.columns[batch.columns[i]].scale;
    if (same) return known.leaf;
    known.scales.clear();
    for (const InputId id : batch.columns) known.scales.push_back(block.columns[id].scale);
    known.leaf = bind_leaf(*batch.program, sizes(plan_, block, batch.columns));
    return known.leaf;
}

// A column that no file has: its cells are missing. Divisors beside it may still be 0 and go first.
void Evaluator::score_absent(std::uint32_t leaf, const Block& block, Scores& out) {
    const LeafBatch& batch = plan_.leaves[leaf];
    const bool plain = all_figures(batch.columns, block) && divisors_are_safe(*bounds_[leaf].leaf, block);
    if (!plain || !batch.missing) return ask_all(leaf, block, out);
    for (std::uint32_t row = 0; row < block.rows; ++row) put(leaf, row, batch.missing, out);
}

void Evaluator::put(std::uint32_t leaf, std::uint32_t row, const std::optional<LeafCell>& cell, Scores& out) {
    if (!cell) return ask(leaf, row);
    out.units_of(leaf)[row] = cell->units;
    if (cell->state == State::scored && !out.opened[leaf]) return;
    out.open(leaf);
    out.states_of(leaf)[row] = cell->state;
}

void Evaluator::mend_holes(std::uint32_t leaf, const Block& block, const Scores& out) {
    const std::int16_t* units = out.units_of(leaf);
    std::uint32_t holes = 0;
    for (std::uint32_t row = 0; row < block.rows; ++row) holes += units[row] == hole;
    if (holes == 0) return;
    for (std::uint32_t row = 0; row < block.rows; ++row)
        if (units[row] == hole) ask(leaf, row);
}

void Evaluator::mend_divisors(std::uint32_t leaf, const BoundLeaf& bound, const Block& block, Scores& out) {
    for (std::uint32_t row = 0; row < block.rows; ++row) {
        const Divisible divisible = divisible_at(bound, block, row);
        if (divisible == Divisible::by_zero) put(leaf, row, plan_.leaves[leaf].undefined, out);
        if (divisible == Divisible::negative) ask(leaf, row);
    }
}

void Evaluator::mend_cells(std::uint32_t leaf, bool divisible, const Block& block, Scores& out) {
    const LeafBatch& batch = plan_.leaves[leaf];
    for (std::uint32_t row = 0; row < block.rows; ++row) {
        const CellKind kind = kind_of(batch.columns, block, row);
        if (kind == CellKind::figure) continue;
        if (kind == CellKind::missing && divisible)
            put(leaf, row, batch.missing, out);
        else if (kind == CellKind::not_applicable && divisible)
            put(leaf, row, batch.not_applicable, out);
        else
            ask(leaf, row);
    }
}

void Evaluator::score_asked(const Block& block, Scores& out) {
    std::sort(asked_.begin(), asked_.end());
    asked_.erase(std::unique(asked_.begin(), asked_.end()), asked_.end());
    out.tiers.single_cells += asked_.size();
    for (std::size_t i = 0; i < asked_.size();) {
        const auto row = static_cast<std::uint32_t>(asked_[i] >> 32U);
        GeneralRow general_row(plan_, block, row);
        bool whole = false;
        for (; i < asked_.size() && asked_[i] >> 32U == row; ++i)
            whole = whole || !general_row.score_leaf(static_cast<std::uint32_t>(asked_[i]), out);
        if (whole) whole_.push_back(row);
    }
}

void Evaluator::add_up(Scores& out) {
    for (std::size_t leaf = 0; leaf < units_.size(); ++leaf) units_[leaf] = out.units_of(leaf);
    SumJob job{units_.data(), static_cast<std::uint32_t>(units_.size()), padded(out.rows), plan_.narrow_total,
               out.total.data()};
    const std::int32_t greatest = kernels().sum(job);
    std::fill_n(out.total_state.begin(), out.rows, State::scored);
    for (std::size_t leaf = 0; leaf < units_.size(); ++leaf) {
        if (!out.opened[leaf]) continue;
        const State* states = out.states_of(leaf);
        for (std::uint32_t row = 0; row < out.rows; ++row)
            if (states[row] != State::scored) out.total_state[row] = State::incomplete;
    }
    if (out.all_scored && static_cast<std::size_t>(greatest) < plan_.grades.size()) return look_up_grades(out);
    for (std::uint32_t row = 0; row < out.rows; ++row) out.grade[row] = grade_at(out, row);
}

void Evaluator::look_up_grades(Scores& out) const {
    GradeJob job;
    job.total = out.total.data();
    job.at = plan_.grade_from.data();
    job.change = plan_.grade_change.data();
    job.count = static_cast<std::uint32_t>(plan_.grade_from.size());
    job.start = plan_.grades.front();
    job.rows = out.rows;
    job.grade = out.grade.data();
    kernels().grade(job);
}

// Totals beyond the table come from points without an end, such as bonuses.
std::uint8_t Evaluator::grade_at(const Scores& out, std::uint32_t row) const {
    if (!out.all_scored && out.total_state[row] != State::scored) return no_grade;
    const auto total = static_cast<std::size_t>(out.total[row]);
    if (total < plan_.grades.size()) return plan_.grades[total];
    Number unit = 1;
    for (int i = 0; i < plan_.places; ++i) unit = unit / 10;
    return grade_index(*plan_.plan, grade_of(*plan_.plan->pack, Number(out.total[row]) * unit));
}

}  // namespace heng::batch
