// What a rule set does, for programs. Entry: impact_json(). Numbers are exact text.
#include <nlohmann/json.hpp>

#include "engine/report/impact_report.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

Json course_json(const Pack& pack, const IndicatorCourse& course, Language language) {
    Json out = {{"indicator", pack.nodes[course.leaf].path}, {"computable", course.full.has_value()}};
    if (course.full) {
        out["most"] = course.full->points.str();
        for (const Interval& in : course.full->where) out["at"].push_back(interval_text(in, course.unit, language));
    }
    if (course.cliff)
        out["steepest"] = {{"from", course.cliff->from.str()},
                           {"to", course.cliff->to.str()},
                           {"before", course.cliff->before.str()},
                           {"after", course.cliff->after.str()}};
    return out;
}

Json weight_json(const Pack& pack, const Weight& weight) {
    return {{"indicator", pack.nodes[weight.leaf].path},
            {"points", weight.points.str()},
            {"scored", weight.scored},
            {"full", weight.full},
            {"zero", weight.none},
            {"mean", weight.mean.str()},
            {"low", weight.low.str()},
            {"high", weight.high.str()},
            {"nominal", weight.nominal.str()},
            {"effective", weight.effective.str()}};
}

Json gap_json(const Pack& pack, const UnitGap& gap) {
    Json out = {{"unit", gap.unit},
                {"total", gap.total ? Json(gap.total->str()) : Json(nullptr)},
                {"grade", gap.grade},
                {"next", gap.next},
                {"missing", gap.missing.str()}};
    out["ways"] = Json::array();
    for (const Way& way : gap.ways)
        out["ways"].push_back({{"indicator", pack.nodes[way.leaf].path},
                               {"now", way.now.str()},
                               {"to", way.to.str()},
                               {"gain", way.gain.str()}});
    return out;
}

}  // namespace

std::string impact_json(const Pack& pack, const std::vector<IndicatorCourse>& courses, const Impact* impact,
                        Language language) {
    Json out = {{"schema", "heng-impact/1"}, {"pack", pack.name}};
    out["indicators"] = Json::array();
    for (const IndicatorCourse& course : courses) out["indicators"].push_back(course_json(pack, course, language));
    if (impact != nullptr) {
        out["weights"] = Json::array();
        out["units"] = Json::array();
        for (const Weight& weight : impact->weights) out["weights"].push_back(weight_json(pack, weight));
        for (const UnitGap& gap : impact->gaps) out["units"].push_back(gap_json(pack, gap));
    }
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace heng
