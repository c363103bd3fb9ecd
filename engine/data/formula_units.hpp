// What one formula does to the units of its inputs.
#pragma once
#include <functional>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

struct InputPair {
    InputId left, right;
    bool ratio;  // divided; else added or compared
};

/// Walks a formula from its leaves to its root. `may_pair` says whether two inputs are of one open kind.
class FormulaUnits {
  public:
    using MayPair = std::function<bool(InputId, InputId)>;
    FormulaUnits(const Calculation& calculation, const MayPair& may_pair);
    const std::vector<InputPair>& pairs() const { return pairs_; }
    /// Inputs whose unit the result still has: 总成本/户数, 预算数×10%; not 执行数/预算数.
    const std::vector<InputId>& sized() const { return carried_.back(); }

  private:
    void join(std::size_t node, const Calculation::Node& what, const MayPair& may_pair);
    void divide(std::size_t node, const Calculation::Node& what, const MayPair& may_pair);
    void carry(std::size_t node, const Calculation::Node& what);

    bool pure_;  // the result is a pure number: like is divided by like
    std::vector<std::optional<InputId>>
        stands_for_;                             // an input of the unit of this node; the others are paired with it
    std::vector<std::vector<InputId>> carried_;  // inputs whose unit the node still has
    std::vector<InputPair> pairs_;
};

}  // namespace heng
