// Scores of records laid out as sheets. Entry: report().
#include "engine/report/score_report.hpp"

#include "engine/report/step_sentence.hpp"

namespace heng {
namespace {

struct Layout {
    const Pack& pack;
    Language language;

    SheetLine line(const NodeScore& score, std::size_t depth) const {
        const Node& node = pack.nodes[score.node];
        SheetLine line;
        line.node = score.node;
        line.level = node.level;
        line.depth = depth;
        line.leaf = node.children.empty();
        line.name = node.name;
        line.path = node.path;
        line.points = score.points;
        line.earned = score.earned;
        const Rule* rule = boost::variant2::get_if<Rule>(&node.meaning);
        describe(score.result, rule, language, line);
        if (rule != nullptr && line.leaf && line.score)
            line.reasons = reasons_of(*rule, score.outcome, *pack.sources, language);
        return line;
    }

    void add_subtree(const UnitScore& unit, NodeId node, std::size_t depth, ScoreSheet& sheet) const {
        sheet.lines.push_back(line(unit.nodes[node], depth));
        for (const NodeId child : pack.nodes[node].children) add_subtree(unit, child, depth + 1, sheet);
    }

    std::vector<Reason> total_reasons(const UnitScore& unit) const {
        std::vector<Reason> reasons;
        const Rule nothing;
        const Outcome no_facts;
        for (const Step& step : unit.total_trace) {
            const Telling telling{nothing, no_facts, *pack.sources, language};
            reasons.push_back(
                {step.deduction, quotation(*pack.sources, step.span, language), step_sentence(telling, step)});
        }
        return reasons;
    }

    SheetLine total(const UnitScore& unit) const {
        SheetLine line;
        line.level = 0;
        line.leaf = false;
        line.name = pick(language, "总分", "Total");
        for (const NodeId root : pack.roots) line.points = line.points + unit.nodes[root].points;
        describe(unit.total, nullptr, language, line);
        line.earned = unit.earned;
        line.reasons = total_reasons(unit);
        return line;
    }

    ScoreSheet sheet(const UnitScore& unit) const {
        ScoreSheet sheet;
        sheet.unit = unit.unit;
        for (const NodeId root : pack.roots) add_subtree(unit, root, 0, sheet);
        sheet.total = total(unit);
        sheet.grade = unit.grade;
        return sheet;
    }
};

}  // namespace

std::vector<Reason> reasons_of(const Rule& rule, const Outcome& outcome, const Sources& sources, Language language) {
    std::vector<Reason> reasons;
    const Telling telling{rule, outcome, sources, language};
    for (const Step& step : outcome.trace)
        if (step.deduction.sign() != 0)
            reasons.push_back({step.deduction, quotation(sources, step.span, language), step_sentence(telling, step)});
    return reasons;
}

ScoreReport report(const Pack& pack, const std::vector<UnitScore>& scores, Language language) {
    ScoreReport out{pack.name, pack.version, pack.region, pack.year, {}};
    for (const UnitScore& unit : scores) out.sheets.push_back(Layout{pack, language}.sheet(unit));
    return out;
}

}  // namespace heng
