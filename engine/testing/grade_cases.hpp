// Cases of the grade sentence: totals and the grades that they give. Entries: grade_samples(), grade_totals(),
// slipped_grades().
#pragma once
#include "engine/testing/test_run.hpp"
#include "grammar/messages.hpp"

namespace heng {

/// A case that expects a grade of a known total.
struct GradeSample {
    std::size_t run = 0;
    Number total;
};
std::vector<GradeSample> grade_samples(const std::vector<TestRun>& runs);

/// Totals at every bound of the bands and 0.01 points beside it.
std::vector<Number> grade_totals(const GradeBands& bands);

/// The bands as people get them wrong: 以上 for 超过, a bound one point off, two labels exchanged.
struct SlippedBands {
    GradeBands bands;
    std::string kind;  // as Slip in mutants.hpp
    std::string what;
};
std::vector<SlippedBands> slipped_grades(const GradeBands& bands, Language language);

/// The label of the band that holds a total; empty where none does.
std::string label_of(const GradeBands& bands, const Number& total);

}  // namespace heng
