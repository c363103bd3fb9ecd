#include "engine/batch/chunk_scorer.hpp"

namespace heng::batch {

ChunkScorer::ChunkScorer(const BatchPlan& plan, const DataColumns& data, const ScoreLines& lines)
    : lines_(lines),
      named_(data.named),
      full_units_(full_units(plan)),
      evaluator_(plan),
      scores_(plan.leaves.size()),
      reader_(*plan.plan->pack, data,
              [this](const Block& block, const std::vector<RowName>& names) { score(block, names); }) {}

std::uint32_t ChunkScorer::run(const Chunk& chunk, std::uint32_t first_row, ChunkScores& out) {
    out_ = &out;
    scores_.tiers = {};
    const std::uint32_t next = reader_.run(chunk, first_row, out.refused);
    out.tally.tiers = scores_.tiers;
    out.tally.refused += out.refused.rows;
    return next;
}

void ChunkScorer::score(const Block& block, const std::vector<RowName>& names) {
    evaluator_.score(block, scores_);
    lines_.add(scores_, names, out_->lines);
    for (const RowName& name : names)
        if (named_) out_->names.add(name.unit, name.row);
    out_->tally.add(scores_, full_units_);
}

}  // namespace heng::batch
