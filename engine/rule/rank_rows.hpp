// The rows of a table over ranks: which of them wins, and how they go on. Private to compose_ranks.cpp.
#pragma once
#include "engine/rule/draft.hpp"

namespace heng::composing {

class RankRows {
  public:
    /// A place and its points.
    struct Place {
        Number at, points;
    };
    /// Groups of `size` places, each worth `each` less than the one before it.
    struct Progression {
        Place from;
        Number size, each;
    };

    explicit RankRows(Draft& draft) : draft_(draft) {}

    void add(ConditionId when, const Number& points, Span span);
    /// From `from` on, every `size` places change the points by `each`.
    void go_on(const Place& from, const Number& size, const Number& each, PartialStep partial, Span span);
    /// The narrower row first, 12名以后 behind 9-12名; what overlaps otherwise is a contradiction.
    void settle();

    bool empty() const { return table_.rows.empty(); }
    /// The last place from the top that has points of its own.
    std::optional<Place> last() const { return last_; }
    /// 第1名10分，第2名9分: equal steps between at least two rows.
    std::optional<Progression> progression() const;
    Number best() const { return best_; }
    Table table();

  private:
    const Within* region(const Row& row) const;
    void meet(Row& first, Row& second);

    Draft& draft_;
    Table table_;
    Number best_;
    std::optional<Place> last_;
};

}  // namespace heng::composing
