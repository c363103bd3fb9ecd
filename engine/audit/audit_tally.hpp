// What an audit has found so far: every figure is counted, and only those are kept that a report lists. Entry:
// AuditTally.
#pragma once
#include <array>

#include "engine/audit/figure.hpp"

namespace heng {

class AuditTally {
  public:
    /// `limit`: how many figures of each verdict to keep, and how many other doubts; 0 for all. `all`: list confirmed
    /// figures too.
    explicit AuditTally(std::size_t limit, bool all = false) : limit_(limit), all_(all) {}
    void take(Figures figures, const DataProblems& said);

    std::size_t count() const;
    std::size_t count(FigureVerdict verdict) const { return counts_[static_cast<std::size_t>(verdict)]; }
    /// Those that are listed, in the order in which they were found.
    const Figures& figures() const { return kept_; }
    /// How many figures of a verdict are to be listed and are not kept.
    std::size_t left_out(FigureVerdict verdict) const { return left_out_[static_cast<std::size_t>(verdict)]; }
    /// What speaks of no figure: empty rows, missing signs.
    const DataProblems& doubts() const { return doubts_; }
    std::size_t doubt_count() const { return doubt_count_; }
    /// Figures and doubts that are to be listed and are not kept.
    std::size_t left_out() const;
    /// Every figure is confirmed, and nothing else deserves a warning.
    bool clean() const { return count(FigureVerdict::confirmed) == count() && !grave_; }

  private:
    static constexpr std::size_t verdicts = 4;

    bool lists(const Figure& figure) const;
    bool room_for(std::size_t listed) const { return limit_ == 0 || listed < limit_; }
    void take(Figure figure);
    void take(const DataProblem& said);

    std::size_t limit_;
    bool all_, grave_ = false;
    std::array<std::size_t, verdicts> counts_{}, listed_{}, left_out_{};
    Figures kept_;
    DataProblems doubts_;
    std::size_t doubt_count_ = 0;
};

}  // namespace heng
