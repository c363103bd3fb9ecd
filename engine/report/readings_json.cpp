// Readings for programs. Entry: readings_json(). Numbers are exact text.
#include <nlohmann/json.hpp>

#include "engine/report/readings_report.hpp"
#include "engine/rule/reading_words.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

Json number_json(const std::optional<Number>& number) {
    return number ? Json(number->str()) : Json(nullptr);
}

Json point_json(const Pack& pack, const OpenPoint& point, Language language) {
    Json out = {{"point", point.point},
                {"chosen", point.chosen},
                {"words", reading_text(point.point, point.chosen, language)},
                {"from", origin_text(point.from, language)},
                {"settled", point.settled()},
                {"others", point.others}};
    out["indicators"] = Json::array();
    for (const NodeId node : point.nodes) out["indicators"].push_back(pack.nodes[node].path);
    return out;
}

struct SurveyJson {
    const Survey& survey;

    Json names(const std::set<std::size_t>& movers) const {
        Json out = Json::array();
        for (const std::size_t mover : movers) out.push_back(survey.points[mover].point.point);
        return out;
    }

    Json spread(const Spread& spread) const {
        return {{"now", number_json(spread.now)},
                {"low", number_json(spread.low)},
                {"high", number_json(spread.high)},
                {"sometimes_none", spread.sometimes_none},
                {"moved_by", names(spread.movers)}};
    }

    Json unit(const UnitSpread& unit) const {
        Json out = {{"unit", unit.unit},
                    {"total", spread(unit.total)},
                    {"grade", unit.grade},
                    {"grades", unit.grades},
                    {"grade_moved_by", names(unit.grade_movers)}};
        out["scores"] = Json::array();
        for (const LineSpread& line : unit.lines) {
            Json one = {{"place", line.place}};
            one.update(spread(line.score));
            out["scores"].push_back(std::move(one));
        }
        return out;
    }

    Json all() const {
        Json out = {{"units_in_all", survey.unit_count}, {"readings", survey.readings}, {"combined", survey.combined}};
        out["points"] = Json::array();
        for (const PointEffect& effect : survey.points)
            out["points"].push_back({{"point", effect.point.point},
                                     {"scores", effect.scores},
                                     {"scores_alone", effect.scores_alone},
                                     {"grades", effect.grades},
                                     {"grades_alone", effect.grades_alone},
                                     {"largest", effect.largest.str()}});
        const std::size_t best = survey.most_useful();
        out["most_useful"] = best == Survey::npos ? Json(nullptr) : Json(survey.points[best].point.point);
        out["units"] = Json::array();
        for (const UnitSpread& one : survey.units) out["units"].push_back(unit(one));
        out["left_out"] = survey.left_out;
        return out;
    }
};

Json evidence_json(const Evidence& evidence) {
    return {{"unit", evidence.unit},
            {"place", evidence.place},
            {"printed", evidence.printed.str()},
            {"instead", number_json(evidence.instead)}};
}

Json inference_json(const Inference& inference) {
    Json out = {{"used", inference.used},
                {"skipped", inference.skipped},
                {"consistent", inference.consistent()},
                {"explained_together", inference.explained_together}};
    out["points"] = Json::array();
    for (const PointInference& point : inference.points) {
        Json one = {{"point", point.point}, {"told", point.told()}, {"possible", point.possible()}};
        one["excluded"] = Json::array();
        for (const ChoiceInference& choice : point.choices)
            if (choice.excluded_by)
                one["excluded"].push_back({{"choice", choice.choice}, {"by", evidence_json(*choice.excluded_by)}});
        out["points"].push_back(std::move(one));
    }
    out["unexplained"] = Json::array();
    for (const Evidence& evidence : inference.unexplained) out["unexplained"].push_back(evidence_json(evidence));
    out["not_varied"] = inference.not_varied;
    return out;
}

}  // namespace

std::string readings_json(const ReadingsReport& report, Language language) {
    Json out = {{"schema", "heng-readings/1"}, {"pack", report.pack.name}};
    out["points"] = Json::array();
    for (const OpenPoint& point : report.points) out["points"].push_back(point_json(report.pack, point, language));
    if (report.survey) out["survey"] = SurveyJson{*report.survey}.all();
    if (report.inference) out["inference"] = inference_json(*report.inference);
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace heng
