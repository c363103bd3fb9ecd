// Scores of records laid out as sheets. Entry: report().
#include "engine/report/score_report.hpp"

#include "engine/report/step_sentence.hpp"

namespace heng {
namespace {

void add_subtree(const Pack& pack, const UnitScore& unit, NodeId node, std::size_t depth, Language language,
                 ScoreSheet& sheet) {
    sheet.lines.push_back(sheet_line(pack, unit.nodes[node], language));
    sheet.lines.back().depth = depth;
    for (const NodeId child : pack.nodes[node].children) add_subtree(pack, unit, child, depth + 1, language, sheet);
}

std::vector<Reason> total_reasons(const UnitScore& unit, const Sources& sources, Language language) {
    const Rule no_rule;
    const Outcome no_facts;
    const Telling telling{no_rule, no_facts, sources, language};
    std::vector<Reason> reasons;
    for (const Step& step : unit.total_trace) reasons.push_back(reason_of(telling, step));
    return reasons;
}

ScoreSheet sheet_of(const Pack& pack, const UnitScore& unit, Language language) {
    ScoreSheet sheet;
    sheet.unit = unit.unit;
    for (const NodeId root : pack.roots) add_subtree(pack, unit, root, 0, language, sheet);
    sheet.total = total_line(pack, unit, language);
    sheet.grade = unit.grade;
    return sheet;
}

}  // namespace

SheetLine sheet_line(const Pack& pack, const NodeScore& score, Language language) {
    const Node& node = pack.nodes[score.node];
    SheetLine line;
    line.node = score.node;
    line.level = node.level;
    line.leaf = node.children.empty();
    line.name = node.name;
    line.path = node.path;
    line.points = score.points;
    const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning);
    describe(score.result, rule, &score.outcome, language, line);
    line.earned = score.earned;
    if (rule != nullptr && line.leaf && line.score)
        line.reasons = reasons_of(*rule, score.outcome, *pack.sources, language);
    return line;
}

SheetLine total_line(const Pack& pack, const UnitScore& score, Language language) {
    SheetLine line;
    line.level = 0;
    line.leaf = false;
    line.name = pick(language, "总分", "Total");
    for (const NodeId root : pack.roots) line.points = line.points + score.nodes[root].points;
    describe(score.total, nullptr, nullptr, language, line);
    line.earned = score.earned;
    line.reasons = total_reasons(score, *pack.sources, language);
    return line;
}

std::vector<Reason> reasons_of(const Rule& rule, const Outcome& outcome, const Sources& sources, Language language) {
    std::vector<Reason> reasons;
    const Telling telling{rule, outcome, sources, language};
    for (const Step& step : outcome.trace)
        if (step.deduction.sign() != 0) reasons.push_back(reason_of(telling, step));
    return reasons;
}

ScoreReport report(const Pack& pack, const std::vector<UnitScore>& scores, Language language) {
    ScoreReport out{pack.name, pack.version, pack.region, pack.year, {}};
    for (const UnitScore& unit : scores) out.sheets.push_back(sheet_of(pack, unit, language));
    return out;
}

}  // namespace heng
