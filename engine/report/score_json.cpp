// The score report for programs. Entry: score_json(). Numbers are strings, exact; nothing passes through a double.
#include <nlohmann/json.hpp>

#include "engine/report/render_score.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

Json reasons_json(const SheetLine& line) {
    Json reasons = Json::array();
    for (const Reason& reason : line.reasons)
        reasons.push_back({{"deduction", reason.deduction.str()}, {"words", reason.words}, {"why", reason.sentence}});
    return reasons;
}

void put_score(const SheetLine& line, Json& out) {
    out["points"] = line.points.str();
    out["state"] = line.state;
    out["score"] = line.score ? Json(line.score->str()) : Json(nullptr);
    out["deduction"] = line.score ? Json((line.points - *line.score).str()) : Json(nullptr);
    if (!line.score) out["earned"] = line.earned.str();
    if (!line.remark.empty()) out["remark"] = line.remark;
    if (!line.because.empty()) out["because"] = line.because;
    if (!line.reasons.empty()) out["reasons"] = reasons_json(line);
    if (!line.notes.empty()) out["notes"] = line.notes;
}

Json line_json(const SheetLine& line) {
    Json out = {{"name", line.name}, {"path", line.path}, {"level", line.level}, {"group", !line.leaf}};
    if (!line.target.empty()) out["target"] = line.target;
    if (!line.actual.empty()) out["actual"] = line.actual;
    put_score(line, out);
    return out;
}

Json sheet_json(const ScoreSheet& sheet) {
    Json out = {{"unit", sheet.unit}, {"complete", sheet.complete()}};
    put_score(sheet.total, out);
    out["grade"] = sheet.grade.empty() ? Json(nullptr) : Json(sheet.grade);
    if (!sheet.notes.empty()) out["notes"] = sheet.notes;
    out["indicators"] = Json::array();
    for (const SheetLine& line : sheet.lines) out["indicators"].push_back(line_json(line));
    return out;
}

}  // namespace

std::string score_json(const ScoreReport& report) {
    Json out = {{"schema", "heng-score/1"},
                {"pack", report.pack},
                {"version", report.version},
                {"region", report.region},
                {"year", report.year}};
    out["units"] = Json::array();
    for (const ScoreSheet& sheet : report.sheets) out["units"].push_back(sheet_json(sheet));
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace heng
