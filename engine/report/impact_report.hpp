// What a rule set does, as text and JSON.
#pragma once
#include "engine/impact/impact.hpp"
#include "grammar/messages.hpp"

namespace heng {

std::string courses_text(const Pack& pack, const std::vector<IndicatorCourse>& courses, Language language);
/// At most `limit` units, 0 for all.
std::string impact_text(const Pack& pack, const std::vector<IndicatorCourse>& courses, const Impact& impact,
                        std::size_t limit, Language language);
/// {"schema": "heng-impact/1", …}; `impact` is null without data.
std::string impact_json(const Pack& pack, const std::vector<IndicatorCourse>& courses, const Impact* impact,
                        Language language);

/// 100%以上, 95%–100%: where a value lies.
std::string interval_text(const Interval& in, const Unit& unit, Language language);

}  // namespace heng
