// One program over one block: picks the tier, fills sums and products where a side is no column alone, runs the
// kernels. Entry: LeafRunner::run(). Rows whose cells are no figures come out as nonsense: whoever calls puts them
// right.
#pragma once
#include <memory>

#include "engine/batch/block.hpp"
#include "engine/batch/bound_leaf.hpp"
#include "engine/batch/next_block.hpp"
#include "engine/batch/tier.hpp"

namespace heng::batch {

class LeafRunner {
  public:
    LeafRunner();
    void run(const BoundLeaf& leaf, const Block& block, Tier tier, std::int16_t* out, const Upcoming& upcoming = {});

  private:
    struct Scratch {
        alignas(64) Wide over[block_rows];
        alignas(64) Wide under[block_rows];
        alignas(64) Wide product[block_rows];
    };
    void run_ladder(const BoundLeaf& leaf, Tier tier, const Operand& over, const Operand& under, std::int16_t* out);
    void run_curve(const BoundCurve& curve, Tier tier, const Operand& over, const Operand& under, std::int16_t* out);
    void fill(const Side& side, Tier tier, Wide* out);
    void fill_term(const Term& term, Tier tier, void* out);
    Operand operand(const Side& side, Tier tier, Wide* scratch);
    Operand filled(const Side& side, Tier tier, Wide* scratch);
    Operand column(InputId id) const;

    const Kernels& kernels_;
    std::unique_ptr<Scratch> scratch_;
    const Block* block_ = nullptr;
    Ahead ahead_;
};

}  // namespace heng::batch
