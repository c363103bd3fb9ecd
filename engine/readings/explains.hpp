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
    /// What comes out instead, where anything does.
    std::optional<Number> gives(const RoundingRule& rounding) const;

  private:
    bool can_be(const Number& printed, const RoundingRule& rounding) const;

    const ScoreLine& line_;
};

}  // namespace heng
