// The score of a rule as a function of the indicator's own value, for checks that look at its course.
#pragma once
#include <optional>

#include "engine/normal/normal_form.hpp"

namespace heng {

/// The one function of a rule whose only fact is its value; null for every other rule. `form` is the rule's own.
const Piecewise* value_function(const Rule& rule, const std::optional<NormalForm>& form);

/// The least and the greatest points over all pieces that words cover; nullopt where nothing is covered.
struct Range {
    Number low, high;
};
std::optional<Range> range_of(const Piecewise& function);

/// Does the function fall (or rise) anywhere when its value grows? Judged regions and uncovered ones say nothing.
struct Course {
    bool rises = false, falls = false;
};
Course course_of(const Piecewise& function);

}  // namespace heng
