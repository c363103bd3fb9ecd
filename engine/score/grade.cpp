// Grades from bands over the total. Entries: grade_of(), lower_grade().
#include <algorithm>

#include "engine/score/total.hpp"

namespace heng {

std::string grade_of(const Pack& pack, const Number& total) {
    if (!pack.grades) return {};
    for (const GradeBands::Band& band : pack.grades->bands)
        if (band.in.contains(total)) return band.label;
    return {};
}

std::optional<std::string> lower_grade(const Plan& plan, const std::string& grade, const std::string& cap) {
    const auto at = std::find(plan.grades.begin(), plan.grades.end(), grade);
    const auto limit = std::find(plan.grades.begin(), plan.grades.end(), cap);
    if (at == plan.grades.end() || limit == plan.grades.end()) return std::nullopt;
    return *std::max(at, limit);
}

}  // namespace heng
