#include "engine/testing/generate.hpp"

#include "engine/report/csv_text.hpp"
#include "engine/testing/choose_cases.hpp"
#include "engine/testing/grade_cases.hpp"

namespace heng {
namespace {

// Items that are in order say nothing new beside those that are not.
std::string regime_words(const Subject& subject, const Outcome& outcome, Language language) {
    std::string text;
    for (const Regime& regime : subject.regimes) {
        if (regime.kind == Regime::Kind::item_met || !hits(subject.rule, regime, outcome)) continue;
        text += (text.empty() ? "" : "；") + regime_text(subject.rule, regime, language);
    }
    return text;
}

void add_cases(const Subject& subject, const CandidateMaker& maker, std::size_t most, Language language,
               std::vector<GeneratedCase>& out) {
    const std::vector<Candidate> candidates = maker.make(subject);
    std::size_t number = 0;
    for (const std::size_t at : choose_cases(subject, candidates, most)) {
        const Candidate& chosen = candidates[at];
        out.push_back({subject.path + "-" + std::to_string(++number), subject.leaf ? subject.path : "逐项评分",
                       chosen.given, chosen.result, regime_words(subject, chosen.outcome, language), chosen.working});
    }
}

void add_grades(const GradeBands& bands, std::vector<GeneratedCase>& out) {
    for (const Number& total : grade_totals(bands)) {
        const std::string label = label_of(bands, total);
        if (label.empty()) continue;
        out.push_back({"等级 " + total.str(), "等级", {{"总分", total.str(), 0}}, label, "", ""});
    }
}

std::string given_text(const std::vector<CaseCell>& given) {
    std::string text;
    for (const CaseCell& cell : given) text += (text.empty() ? "" : "；") + cell.name + "=" + cell.text;
    return text;
}

}  // namespace

std::vector<GeneratedCase> generate(const Pack& pack, std::size_t most, Language language) {
    const Plan planned = plan(pack);
    const CandidateMaker maker(pack, planned);
    std::vector<GeneratedCase> out;
    for (const Subject& subject : subjects(pack, planned)) add_cases(subject, maker, most, language, out);
    if (pack.grades) add_grades(*pack.grades, out);
    return out;
}

std::string case_table_text(const std::vector<GeneratedCase>& cases) {
    CsvText csv;
    for (const char* header : {"用例", "指标", "数据", "应得", "情形", "计算过程", "核对"}) csv.cell(header);
    csv.end_row();
    for (const GeneratedCase& one : cases) {
        for (const std::string& cell :
             {one.name, one.indicator, given_text(one.given), one.expected, one.regime, one.working, std::string()})
            csv.cell(cell);
        csv.end_row();
    }
    return csv.text();
}

}  // namespace heng
