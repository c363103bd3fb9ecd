// The general exact program: one leaf or one whole row scored by the scalar scorer, from the cells of a block. Slower,
// and right for every rule and every number. Entry: GeneralRow.
#pragma once
#include <memory>
#include <optional>

#include "engine/batch/batch_plan.hpp"
#include "engine/batch/block.hpp"
#include "engine/score/record_run.hpp"
#include "engine/score/scorer.hpp"

namespace heng::batch {

/// One row of a block as the scalar scorer sees it.
class GeneralRow {
  public:
    GeneralRow(const BatchPlan& plan, const Block& block, std::uint32_t row);
    /// Scores one leaf into `out`; false where the row has to be scored as a whole (不适用, a veto, an odd number).
    bool score_leaf(std::uint32_t leaf, Scores& out);
    /// Scores every leaf, the total and the grade.
    void score_row(Scores& out);

  private:
    void put(std::uint32_t leaf, const Result& result, Scores& out) const;
    void put_total(const UnitScore& unit, Scores& out) const;

    const BatchPlan& plan_;
    std::uint32_t row_;
    Record record_;
    RecordRun run_;
};

/// The cells of a row as values.
Record record_of(const std::vector<Number>& unit_factor, const Block& block, std::uint32_t row);

}  // namespace heng::batch
