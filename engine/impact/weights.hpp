// How much each indicator really decides about the totals of many units. Entry: Weigher. Keeps sums, no unit.
#pragma once
#include "engine/score/scorer.hpp"

namespace heng {

/// What one indicator does over all units that have a score there.
struct Weight {
    NodeId leaf = 0;
    Number points;
    std::size_t scored = 0, full = 0, none = 0;  // units: with a score, with full marks, with 0
    Number low, high, mean;                      // of the scores
    Number nominal;                              // share of the full marks
    std::optional<Number> effective;  // share of the differences between totals; nullopt where no totals differ
    bool saturated() const;           // nearly all have full marks: it tells nobody apart
};

struct Weights {
    std::vector<Weight> indicators;     // in printed order
    std::size_t units = 0, totals = 0;  // units in all, and with a total
    std::optional<Number> rest;  // share of the differences that no indicator makes: rules on the total, rounding
};

/// The effective weight of an indicator is the covariance of its score with the total over the variance of the total,
/// over all units with a total; an indicator that does not apply counts with 0 there.
class Weigher {
  public:
    explicit Weigher(const Pack& pack);
    void take(const UnitScore& unit);
    Weights weights() const;

  private:
    /// Sums over the units whose total is known.
    struct Moments {
        Number sum, product;  // of scores, of score × total
    };
    Number together(const Moments& moments) const;  // count² × covariance with the total
    void take_score(std::size_t at, const NodeScore& node);

    const Pack& pack_;
    Weights found_;
    std::vector<Number> sums_;      // by leaf, over all that have a score
    std::vector<Moments> moments_;  // by leaf
    Moments totals_;
};

}  // namespace heng
