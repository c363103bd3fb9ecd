// Cases that could be written for one rule, each scored as it would be: from the edges of its normal form to the cells
// that a person would type. Entry: CandidateMaker. Chooses none (choose_cases.hpp).
#pragma once
#include "engine/testing/solve_inputs.hpp"
#include "engine/testing/subject.hpp"

namespace heng {

struct Candidate {
    std::vector<CaseCell> given;
    Outcome outcome;      // of the rule
    std::string result;   // as a case names it
    std::string working;  // 预算执行率 = … = 95%
};

class CandidateMaker {
  public:
    CandidateMaker(const Pack& pack, const Plan& plan) : pack_(pack), plan_(plan), solver_(pack, plan) {}
    /// Cells that cannot be read, or that give nothing, make no candidate; no two give the same cells.
    std::vector<Candidate> make(const Subject& subject) const;

  private:
    std::vector<Candidate> of_leaf(const Subject& subject) const;
    std::vector<Candidate> of_rows(const Subject& subject) const;

    const Pack& pack_;
    const Plan& plan_;
    InputSolver solver_;
};

}  // namespace heng
