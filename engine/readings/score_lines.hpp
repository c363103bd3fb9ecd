// All scores of a run as one list, whether they come from records or from forms: the same list under every reading.
// Entry: ScoreRun.
#pragma once
#include <string>
#include <vector>

#include "engine/score/scorer.hpp"

namespace heng {

/// One score of one unit. Refers into its run.
struct ScoreLine {
    std::size_t unit = 0;  // which of the run
    std::string_view place;
    const Result* result = nullptr;
    const Outcome* outcome = nullptr;
    const Rule* rule = nullptr;  // null where the pack has none
    std::string_view printed;    // what a form prints beside it

    std::optional<Number> score() const;
};

/// What a unit gets as a whole.
struct ScoreTotal {
    std::string unit;
    std::optional<Number> total;
    std::string grade;
};

class ScoreRun {
  public:
    ScoreRun(Pack pack, const std::vector<Record>& records, const std::vector<Form>& forms);
    ScoreRun(const ScoreRun&) = delete;
    ScoreRun& operator=(const ScoreRun&) = delete;

    const Pack& pack() const { return pack_; }
    const std::vector<ScoreLine>& lines() const { return lines_; }
    const std::vector<ScoreTotal>& totals() const { return totals_; }

  private:
    void take(const UnitScore& unit);
    void take(const FormScore& form, const Form& printed);
    void take_leaves(const UnitScore& unit);

    Pack pack_;
    std::vector<UnitScore> units_;
    std::vector<FormScore> forms_;
    std::vector<ScoreLine> lines_;
    std::vector<ScoreTotal> totals_;
};

}  // namespace heng
