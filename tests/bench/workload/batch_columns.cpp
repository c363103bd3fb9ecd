#include "tests/bench/workload/batch_columns.hpp"

#include <algorithm>

#include "engine/data/columns.hpp"

namespace heng::workload {
namespace {

/// By input: the column of the file that feeds it, and what 1 in it is worth.
struct Fed {
    std::vector<std::size_t> from;
    std::vector<Number> factor;
};

Fed match(const Pack& pack) {
    DataTable table;
    for (std::size_t i = 0; i < columns; ++i)
        table.header.push_back({column_table[i].header, 1, static_cast<std::uint32_t>(i + 1)});
    DataProblems problems;
    Fed fed{std::vector<std::size_t>(pack.inputs.size(), columns), std::vector<Number>(pack.inputs.size(), Number(1))};
    const std::vector<Column> matched = match_columns(pack, table, problems);
    for (std::size_t i = 0; i < matched.size(); ++i) {
        if (matched[i].is != Column::Is::input) continue;
        fed.from[matched[i].input] = i;
        if (matched[i].unit) fed.factor[matched[i].input] = matched[i].unit->factor;
    }
    return fed;
}

/// A plan of more or fewer leaves: the total is theirs, and the grade that of the total.
void repeat(batch::BatchPlan& plan, std::size_t leaves) {
    const std::size_t known = plan.leaves.size();
    plan.leaves.reserve(leaves);
    while (plan.leaves.size() < leaves) plan.leaves.push_back(plan.leaves[plan.leaves.size() - known]);
    plan.leaves.resize(leaves);
    plan.narrow_total = plan.narrow_total && leaves <= known;
    plan.grades.resize(plan.grades.size() * (leaves / known + 1), plan.grades.back());
}

std::vector<bool> read_by(const batch::BatchPlan& plan) {
    std::vector<bool> out(plan.unit_factor.size());
    for (const batch::LeafBatch& leaf : plan.leaves)
        for (const InputId id : leaf.columns) out[id] = true;
    return out;
}

}  // namespace

BatchColumns::BatchColumns(const Pack& pack, const std::vector<Row>& rows, int digits, std::size_t leaves)
    : plan_(std::make_unique<Plan>(plan(pack))), cohorts_(std::make_unique<Cohorts>(*plan_)) {
    const Fed fed = match(pack);
    ready_ = std::make_unique<batch::BatchPlan>(batch::batch_plan(*plan_, *cohorts_, fed.factor));
    if (leaves != ready_->leaves.size()) repeat(*ready_, leaves);
    const std::vector<bool> given = read_by(*ready_);
    batch::Stage stage(fed.factor, given);
    const std::size_t count = (rows.size() + batch::block_rows - 1) / batch::block_rows;
    arena_ = std::make_unique<batch::Arena>(count * batch::most_bytes(fed.factor.size()));
    for (std::size_t from = 0; from < rows.size(); from += batch::block_rows) {
        const auto height = static_cast<std::uint32_t>(std::min<std::size_t>(batch::block_rows, rows.size() - from));
        stage.clear();
        for (std::uint32_t row = 0; row < height; ++row)
            for (std::size_t id = 0; id < fed.from.size(); ++id)
                if (given[id])
                    stage.figure(
                        id, row,
                        {rows[from + row][fed.from[id]], static_cast<unsigned>(decimals_of(fed.from[id], digits))});
        blocks_.push_back(stage.pack(height, *arena_));
        scores_.emplace_back(ready_->leaves.size());
    }
}

void BatchColumns::run(std::size_t from, std::size_t upto) {
    thread_local std::unique_ptr<batch::Evaluator> evaluator;
    thread_local const batch::BatchPlan* of = nullptr;
    if (of != ready_.get()) evaluator = std::make_unique<batch::Evaluator>(*ready_);
    of = ready_.get();
    for (std::size_t i = from; i < upto; ++i)
        evaluator->score(blocks_[i], scores_[i], i + 1 < upto ? &blocks_[i + 1] : nullptr);
}

int BatchColumns::hundredths(std::size_t row, std::size_t indicator) const {
    const batch::Scores& scores = scores_[row / batch::block_rows];
    const std::size_t at = row % batch::block_rows;
    return indicator < leaves() ? scores.units_of(indicator)[at] : scores.total[at];
}

std::size_t BatchColumns::bytes_per_row() const {
    std::size_t bytes = 0;
    for (const batch::Column& column : blocks_.front().columns)
        bytes += column.absent ? 0 : std::size_t{1} << static_cast<unsigned>(column.width);
    return bytes;
}

std::size_t BatchColumns::bytes_out_per_row() const {
    const batch::Scores& one = scores_.front();
    return leaves() * sizeof one.units[0] + sizeof one.total[0] + sizeof one.total_state[0] + sizeof one.grade[0];
}

std::size_t BatchColumns::size() const {
    return static_cast<std::size_t>(blocks_.back().bytes - bytes()) + blocks_.back().size;
}

std::string BatchColumns::tiers() const {
    batch::TierCounts counts;
    for (const batch::Scores& scores : scores_) counts.add(scores.tiers);
    std::string text = "leaf blocks by tier (all runs):";
    const char* const names[] = {"int16", "int32", "double", "int64", "int128", "big ratios"};
    for (std::size_t i = 0; i < counts.blocks.size(); ++i)
        text += std::string(" ") + names[i] + " " + std::to_string(counts.blocks[i]);
    return text + "; single cells " + std::to_string(counts.single_cells);
}

}  // namespace heng::workload
