// The total of one unit and its grade: sum or formula, bonuses, deductions, limits, vetoes, grade bands. Entries:
// bare_score(), score_total(), grade_of().
#pragma once
#include "engine/score/record_run.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

/// Fills total, earned, total_trace and grade of a unit whose nodes are scored.
void score_total(RecordRun& run, UnitScore& unit);

/// A sheet without its workings, for those who look at many.
UnitScore bare_score(RecordRun& run);

/// The label of the band that holds the total; empty where none does.
std::string grade_of(const Pack& pack, const Number& total);

/// The lower of two grades in the order of the bands; nullopt where one of them is no band.
std::optional<std::string> lower_grade(const Plan& plan, const std::string& grade, const std::string& cap);

}  // namespace heng
