// Runs the 用例 of a pack: what each case gives is bound and scored like any record, and compared with 应得.
// Entry: run_cases. Findings about cases are made of it in engine/check.
#pragma once
#include <string>
#include <vector>

#include "engine/score/scorer.hpp"

namespace heng {

/// One 应得 line: what was expected of which indicator, and what came out.
struct CaseLine {
    std::string name;  // as written; 总分 or 等级 for the whole
    std::string expected;
    std::string got;  // exact points, a grade, or 待补, 不适用, 待评定 …
    bool passed = false;
    Span span;  // of what was expected
};

struct CaseRun {
    std::uint32_t index = 0;  // into Pack::cases
    std::vector<CaseLine> lines;
    DataProblems problems;  // what the case gives and cannot be read; `column` counts its inputs from 1
    UnitScore score;
    bool passed() const;
};

std::vector<CaseRun> run_cases(const Pack& pack);

/// A result as a case names it: 4.5, 待补, 不适用, 待评定, 无适用条款, 超出范围, 一票否决.
std::string case_words(const Result& result);

}  // namespace heng
