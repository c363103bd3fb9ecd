// What a rule set does, for programs. Entry: impact_json(). Numbers are exact text.
#include <nlohmann/json.hpp>

#include "engine/report/impact_report.hpp"
#include "engine/report/wording.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

Json text_of(const std::optional<Number>& number) {
    return number ? Json(number->str()) : Json(nullptr);
}

Json cliff_json(const Cliff& cliff) {
    return {{"from", cliff.from.str()},
            {"to", cliff.to.str()},
            {"before", cliff.before.str()},
            {"after", cliff.after.str()},
            {"places", cliff.count}};
}

Json course_json(const Pack& pack, const IndicatorCourse& course, Language language) {
    Json out = {{"indicator", pack.nodes[course.leaf].path}, {"most", nullptr}, {"at", Json::array()}};
    if (course.full) {
        out["most"] = course.full->points.str();
        for (const Interval& in : course.full->where) out["at"].push_back(interval_text(in, course.unit, language));
    } else if (!course.best.empty()) {
        out["most"] = course.most.str();
        out["at"].push_back(facts_text(*course.rule, course.best, language));
    }
    if (course.cliff) out["steepest"] = cliff_json(*course.cliff);
    return out;
}

Json weight_json(const Pack& pack, const Weight& weight) {
    const bool any = weight.scored > 0;
    return {{"indicator", pack.nodes[weight.leaf].path},
            {"points", weight.points.str()},
            {"scored", weight.scored},
            {"full", weight.full},
            {"zero", weight.none},
            {"mean", any ? Json(weight.mean.str()) : Json(nullptr)},
            {"low", any ? Json(weight.low.str()) : Json(nullptr)},
            {"high", any ? Json(weight.high.str()) : Json(nullptr)},
            {"saturated", weight.saturated()},
            {"nominal", weight.nominal.str()},
            {"effective", text_of(weight.effective)}};
}

Json way_json(const Pack& pack, const Way& way, Language language) {
    Json out = {{"indicator", pack.nodes[way.leaf].path}, {"changes", Json::array()}};
    const Rule& rule = boost::variant2::get<Rule>(pack.nodes[way.leaf].meaning);
    for (const Way::Change& change : way.changes) {
        const Fact& fact = rule.facts[change.fact];
        out["changes"].push_back({{"fact", fact.name},
                                  {"now", value_text(change.now, fact, language)},
                                  {"to", value_text(change.to, fact, language)}});
    }
    out["gain"] = way.gain.str();
    out["enough"] = way.enough;
    return out;
}

Json gap_json(const Pack& pack, const UnitGap& gap, Language language) {
    Json out = {{"unit", gap.unit}, {"total", text_of(gap.total)},  {"grade", gap.grade},
                {"next", gap.next}, {"missing", gap.missing.str()}, {"ways", Json::array()}};
    for (const Way& way : gap.ways) out["ways"].push_back(way_json(pack, way, language));
    return out;
}

void add_impact(const Pack& pack, const Impact& impact, Language language, Json& out) {
    out["units"] = impact.weights.units;
    out["totals"] = impact.weights.totals;
    out["weights"] = Json::array();
    for (const Weight& weight : impact.weights.indicators) out["weights"].push_back(weight_json(pack, weight));
    out["rest"] = text_of(impact.weights.rest);
    out["gaps"] = Json::array();
    for (const UnitGap& gap : impact.gaps) out["gaps"].push_back(gap_json(pack, gap, language));
    out["gaps_left_out"] = impact.weights.units - impact.gaps.size();
}

}  // namespace

std::string impact_json(const Pack& pack, const std::vector<IndicatorCourse>& courses, const Impact* impact,
                        Language language) {
    Json out = {{"schema", "heng-impact/1"}, {"pack", pack.name}, {"indicators", Json::array()}};
    for (const IndicatorCourse& course : courses) out["indicators"].push_back(course_json(pack, course, language));
    if (impact != nullptr) add_impact(pack, *impact, language, out);
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace heng
