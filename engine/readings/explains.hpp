// Could a printed score come out of a line that was scored without rounding, if scores were rounded in a given way?
// Entry: explains().
#pragma once
#include "engine/readings/score_lines.hpp"

namespace heng {

/// What is known of a line under one assignment of readings, worked out once for all roundings.
class Explainer {
  public:
    explicit Explainer(const ScoreLine& line) : line_(line) {}

    bool explains(const Number& printed, const RoundingRule& rounding) const;
    /// The same for roundings to units or decimals of every kind, where it does not depend on which.
    std::optional<bool> explains_anyhow(const Number& printed) const;
    /// What comes out instead, where anything does.
    std::optional<Number> gives(const RoundingRule& rounding) const;

  private:
    bool can_be(const Number& printed, const RoundingRule& rounding) const;

    const ScoreLine& line_;
};

}  // namespace heng
