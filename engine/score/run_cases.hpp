// Runs the 用例 of a pack: what each case gives is bound and scored like any record, and compared with 应得.
// Entry: run_cases. Findings about cases are made of it in engine/check.
#pragma once
#include <string>
#include <vector>

#include "engine/score/case_results.hpp"

namespace heng {

struct CaseRun {
    std::uint32_t index = 0;  // into Pack::cases
    std::vector<CaseLine> lines;
    DataProblems problems;  // what the case gives and cannot be read; `column` counts its inputs from 1
    UnitScore score;
    bool passed() const;
};

std::vector<CaseRun> run_cases(const Pack& pack);

}  // namespace heng
