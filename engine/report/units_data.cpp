// Units for programs: CSV, JSON, JUnit. Numbers are exact. Entries: units_csv(), units_json(), units_junit().
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "engine/report/csv_text.hpp"
#include "engine/report/html_text.hpp"
#include "engine/report/render_units.hpp"

namespace heng {
namespace {

using Json = nlohmann::ordered_json;

std::string exact(const UnitDiff& unit, std::size_t side) {
    return unit.total[side] ? unit.total[side]->str() : unit.state[side];
}

std::string all_causes(const UnitsReport& report, const UnitDiff& unit, const char* between) {
    std::string out;
    for (const Cause& cause : unit.causes) out += (out.empty() ? "" : between) + cause_words(report, cause);
    return out;
}

Json cause_json(const UnitsReport& report, const Cause& cause) {
    constexpr const char* kinds[] = {"clause", "value", "added", "removed", "row", "knock-on", "total"};
    Json out = {{"kind", kinds[static_cast<std::size_t>(cause.kind)]}, {"share", cause.share.str()}};
    if (cause.kind == Cause::Kind::row)
        out["row"] = cause.row;
    else if (cause.kind != Cause::Kind::total)
        out["indicator"] = report.lines.lines[cause.indicator].path;
    if (!cause.before.empty() || !cause.after.empty()) out["states"] = {cause.before, cause.after};
    out["words"] = cause_words(report, cause);
    return out;
}

Json unit_json(const UnitsReport& report, const UnitDiff& unit) {
    Json out = {{"unit", unit.unit},
                {"row", unit.row},
                {"before", exact(unit, 0)},
                {"after", exact(unit, 1)},
                {"change", unit.both_scored() ? Json(unit.change().str()) : Json(nullptr)},
                {"grades", unit.grade},
                {"ranks", unit.rank}};
    out["causes"] = Json::array();
    for (const Cause& cause : unit.causes) out["causes"].push_back(cause_json(report, cause));
    return out;
}

}  // namespace

std::string units_csv(const UnitsReport& report) {
    CsvText csv;
    const std::array zh{"单位", "原总分", "新总分", "变化", "原等级", "新等级", "原排名", "新排名", "原因"};
    const std::array en{"unit",        "before",      "after",      "change", "grade before",
                        "grade after", "rank before", "rank after", "causes"};
    for (const char* title : report.language == Language::zh ? zh : en) csv.cell(title);
    csv.end_row();
    for (const UnitDiff* unit : report.listed()) {
        csv.cell(unit->unit);
        for (std::size_t side = 0; side < 2; ++side) csv.cell(exact(*unit, side));
        csv.cell(unit->both_scored() ? unit->change().str() : "");
        for (const std::string& grade : unit->grade) csv.cell(grade);
        for (const std::size_t rank : unit->rank) csv.cell(rank == 0 ? "" : std::to_string(rank));
        csv.cell(all_causes(report, *unit, "；"));
        csv.end_row();
    }
    return csv.text();
}

std::string units_json(const UnitsReport& report) {
    const UnitStatistics all = report.units.statistics(report.tolerance);
    Json out = {{"schema", "heng-diff-units/1"}, {"title", report.lines.title}};
    out["statistics"] = {{"units", all.units},
                         {"compared", all.compared},
                         {"changed", all.changed},
                         {"up", all.up},
                         {"down", all.down},
                         {"not_scored", all.not_scored},
                         {"grades", all.grades},
                         {"ranks", all.ranks},
                         {"largest", all.largest.str()},
                         {"mean", all.mean.str()},
                         {"tolerance", report.tolerance.str()}};
    out["units"] = Json::array();
    for (const UnitDiff* unit : report.listed()) out["units"].push_back(unit_json(report, *unit));
    out["left_out"] = report.left_out();
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string units_junit(const UnitsReport& report) {
    const auto fails = [&](const UnitDiff& unit) {
        return unit.score_changed(report.tolerance) || unit.grade_changed();
    };
    const auto failures = std::count_if(report.units.units.begin(), report.units.units.end(), fails);
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + escaped(report.lines.title) +
                      "\" tests=\"" + std::to_string(report.units.units.size()) + "\" failures=\"" +
                      std::to_string(failures) + "\">\n";
    for (const UnitDiff& unit : report.units.units) {
        out += "<testcase classname=\"heng.diff\" name=\"" + escaped(unit.unit) + "\"";
        if (!fails(unit)) {
            out += "/>\n";
            continue;
        }
        out += "><failure message=\"" + escaped(exact(unit, 0) + " → " + exact(unit, 1)) + "\">" +
               escaped(all_causes(report, unit, "\n")) + "</failure></testcase>\n";
    }
    return out + "</testsuite>\n";
}

}  // namespace heng
