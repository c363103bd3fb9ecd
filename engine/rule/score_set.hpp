// Sets of numbers as intervals in order, and the few operations that sums of parts need. Entry: ScoreSet.
#pragma once
#include <vector>

#include "engine/rule/rule.hpp"

namespace heng {

/// Intervals in order that don't touch. Kept small: past `most_pieces` the set becomes the span of its ends.
class ScoreSet {
  public:
    static ScoreSet point(const Number& at);
    static ScoreSet between(std::optional<Bound> low, std::optional<Bound> high);
    /// start, start + each, start + 2 each … , `count` steps far; without count for ever.
    static ScoreSet ladder(const Number& start, const Number& each, std::optional<std::size_t> count);

    const std::vector<Interval>& pieces() const { return pieces_; }
    void add(const ScoreSet& other);
    ScoreSet plus(const ScoreSet& other) const;
    ScoreSet clamped(const std::optional<Number>& low, const std::optional<Number>& high) const;

  private:
    void tidy();
    static constexpr std::size_t most_pieces = 2000;
    std::vector<Interval> pieces_;
};

}  // namespace heng
