// The checks that need nothing but one rule and the name of its indicator: heng check runs them on every leaf of a
// pack, heng try on the one clause.
#pragma once
#include "engine/normal/normal_form.hpp"
#include "engine/rule/rule.hpp"
#include "grammar/diagnostic.hpp"
#include "grammar/source.hpp"

namespace heng {

/// What a check says about whom, and where.
struct RulePlace {
    const std::string& name;  // of the indicator
    Span clause;
    bool can_be_negative = false;  // its value
};

/// Regions of a value that no words cover: 79.5% between 80-89% and 70%-79%.
void report_gaps(const RulePlace& place, const Rule& rule, const std::optional<NormalForm>& form, Diagnostics& out);
/// 如执行率为87%，则得6.96分 where the rule gives another score.
void report_examples(const RulePlace& place, const Sources& sources, const Rule& rule, Diagnostics& out);
/// Points taken on the side where the indicator is good.
void report_direction(const RulePlace& place, const Rule& rule, const std::optional<NormalForm>& form,
                      Diagnostics& out);

}  // namespace heng
