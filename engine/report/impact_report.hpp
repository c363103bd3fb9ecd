// What a rule set does, as text and JSON.
#pragma once
#include "engine/impact/impact.hpp"
#include "grammar/messages.hpp"

namespace heng {

std::string courses_text(const Pack& pack, const std::vector<IndicatorCourse>& courses, Language language);
std::string impact_text(const Pack& pack, const std::vector<IndicatorCourse>& courses, const Impact& impact,
                        Language language, std::uint32_t width);
/// {"schema": "heng-impact/1", …}; `impact` is null without data.
std::string impact_json(const Pack& pack, const std::vector<IndicatorCourse>& courses, const Impact* impact,
                        Language language);

/// ≥95%, >95%且<105%: where a value lies.
std::string interval_text(const Interval& in, const Unit& unit, Language language);
/// 质量=优，违规=0例: facts with their values.
std::string facts_text(const Rule& rule, const std::vector<Value>& facts, Language language);

}  // namespace heng
