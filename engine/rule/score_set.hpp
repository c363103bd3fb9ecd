// Sets of numbers as intervals in order, and the few operations that sums of parts need. Entries: ScoreSet, and
// ScoreSpan where only the ends of the set are asked for.
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

/// From the least to the greatest number of the ScoreSet that the same operations make; what lies between is not kept.
class ScoreSpan {
  public:
    static ScoreSpan point(const Number& at) { return between(Bound{at, true}, Bound{at, true}); }
    static ScoreSpan between(std::optional<Bound> low, std::optional<Bound> high);
    static ScoreSpan ladder(const Number& start, const Number& each, std::optional<std::size_t> count);

    /// Both unset where the set is empty, as where it has no end.
    const Interval& ends() const { return ends_; }
    void add(const ScoreSpan& other);
    ScoreSpan plus(const ScoreSpan& other) const;
    ScoreSpan clamped(const std::optional<Number>& low, const std::optional<Number>& high) const;

  private:
    bool empty_ = true;
    Interval ends_;
};

}  // namespace heng
