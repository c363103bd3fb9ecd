// The working of every point of one unit: the data, the value, the words of the clause that apply, each deduction, the
// sum, and the readings in force. First as data, then as sentences.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/score_report.hpp"

namespace heng {

struct Explanation {
    SheetLine line;                 // what is explained: path, points, score
    std::vector<std::string> data;  // 预算执行数：950万元
    std::vector<std::string> working;  // 预算执行率 = 预算执行数 ÷ 预算数 × 100% = 950 ÷ 1000 × 100% = 95%
    std::string clause;                // all its words, in quotation marks
    std::vector<Reason> steps;         // every line of the trace, also those that moved no point
    std::vector<std::string> readings;  // 不足一档的不扣分（默认）
};

struct UnitExplanation {
    std::string unit;
    std::vector<Explanation> indicators;  // leaves, as printed
    SheetLine total;
    std::string grade;
};

/// Explains the leaves whose path ends with `indicator`; all of them where it is empty.
UnitExplanation explain(const Pack& pack, const Record& record, const UnitScore& score, std::string_view indicator,
                        Language language);

/// The same for one self-evaluation form: its funds, then its rows.
UnitExplanation explain_form(const Pack& pack, const FormScore& score, std::string_view indicator, Language language);

/// One indicator, with its heading.
std::string explanation_text(const Explanation& explanation, Language language);
std::string explanation_text(const UnitExplanation& explanation, Language language);
/// {"schema": "heng-explain/1", …}
std::string explanation_json(const UnitExplanation& explanation);

/// The steps and readings of one rule and its outcome.
void add_rule(const Rule& rule, const Outcome& outcome, const Sources& sources, Language language, Explanation& out);

/// 不足一档的不扣分（规则包口径）
std::string reading_line(const ReadingInForce& reading, Language language);

/// 资产管理/管理制度健全性 names every node whose path ends with it, part by part.
bool path_ends_with(std::string_view path, std::string_view end);

}  // namespace heng
