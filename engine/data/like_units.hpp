// Units that nobody says, held against each other: 950 beside 1000万元 would make a rate of 1 to ten thousand, and a
// bare 950 is no amount where its size matters.
#pragma once
#include "engine/data/bind.hpp"

namespace heng {

/// The unit that a cell turned out to have, and the cell; null where nothing was read.
struct UnitTyped {
    const Cell* cell = nullptr;
    std::optional<Unit> unit = {};
};

class LikeUnits {
  public:
    explicit LikeUnits(const Pack& pack);
    /// Reports what does not go together in this record. `typed` is parallel to the inputs of the pack.
    void check(const Record& record, const std::vector<UnitTyped>& typed, const DataTable& table,
               DataProblems& out) const;

  private:
    /// Two inputs that are divided, added or compared.
    struct Pair {
        InputId left, right;
        bool ratio;
    };
    void read(const Calculation& calculation);
    void read(const Node& node);
    bool may_pair(InputId left, InputId right) const;

    const Pack& pack_;
    std::vector<Pair> pairs_;
    std::vector<bool> sized_;  // parallel to the inputs: the result of some formula grows with their unit
};

}  // namespace heng
