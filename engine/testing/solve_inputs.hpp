// Inputs that bring the facts of a leaf to wanted values, as a person would type them: 预算执行数=950万元,
// 预算数=1000万元 for a rate of 95%. Entry: InputSolver. What it finds is only a proposal: scoring the case says what
// it is.
#pragma once
#include "engine/plan/plan.hpp"
#include "engine/testing/assignments.hpp"
#include "engine/testing/test_case.hpp"

namespace heng {

class InputSolver {
  public:
    InputSolver(const Pack& pack, const Plan& plan) : pack_(pack), plan_(plan) {}

    /// Nullopt where no plain input was found that does it.
    std::optional<std::vector<CaseCell>> solve(const LeafPlan& leaf, const Assignment& facts) const;

  private:
    const Pack& pack_;
    const Plan& plan_;
};

}  // namespace heng
