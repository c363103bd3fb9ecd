// Scores blocks of records. Entry: Evaluator::score(). One for each thread: it keeps its own scratch memory, and the
// programs bound to the scales that it has met.
#pragma once
#include <map>
#include <vector>

#include "engine/batch/batch_plan.hpp"
#include "engine/batch/leaf_runner.hpp"
#include "engine/batch/next_block.hpp"

namespace heng::batch {

class Evaluator {
  public:
    explicit Evaluator(const BatchPlan& plan);
    /// Every score of the block: the same as if each record were scored alone. The block that will be scored next, if
    /// it lies in memory already, is brought near meanwhile.
    void score(const Block& block, Scores& out, const Block* next = nullptr);

  private:
    struct Bound {
        std::vector<std::uint8_t> scales;  // of the leaf's columns
        std::optional<BoundLeaf> leaf;
    };
    void score_leaf(std::uint32_t leaf, const Block& block, Scores& out);
    const std::optional<BoundLeaf>& bound(std::uint32_t leaf, const Block& block);
    void score_absent(std::uint32_t leaf, const Block& block, Scores& out);
    void mend_divisors(std::uint32_t leaf, const BoundLeaf& bound, const Block& block, Scores& out);
    void mend_holes(std::uint32_t leaf, const Block& block, const Scores& out);
    void mend_cells(std::uint32_t leaf, bool divisible, const Block& block, Scores& out);
    void put(std::uint32_t leaf, std::uint32_t row, const std::optional<LeafCell>& cell, Scores& out);
    void ask(std::uint32_t leaf, std::uint32_t row) { asked_.push_back(std::uint64_t{row} << 32U | leaf); }
    void ask_all(std::uint32_t leaf, const Block& block, Scores& out);
    void score_asked(const Block& block, Scores& out);
    void add_up(Scores& out);
    void look_up_grades(Scores& out) const;
    std::uint8_t grade_at(const Scores& out, std::uint32_t row) const;

    const BatchPlan& plan_;
    LeafRunner runner_;
    NextBlock next_;
    std::vector<Bound> bounds_;         // by leaf
    std::vector<std::uint64_t> asked_;  // cells for the general program: row, then leaf
    std::vector<std::uint32_t> whole_;  // rows for it
    std::vector<const std::int16_t*> units_;
};

}  // namespace heng::batch
