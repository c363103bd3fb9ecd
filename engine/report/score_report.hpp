// The result of a run as rows, before anything is drawn: one sheet a unit, one line a node, every lost point with its
// reason. Renderers read this; nothing here knows of columns, colours or files.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/report/wording.hpp"
#include "engine/score/scorer.hpp"

namespace heng {

struct Reason {
    Number deduction;      // > 0 lost, < 0 gained
    std::string words;     // of the clause, in quotation marks; empty where no words say it
    std::string sentence;  // how the words came to apply
    std::string brief;     // the same for a narrow column: 88%比100%低12个百分点
};

struct SheetLine {
    NodeId node = 0;
    int level = 3;          // 1 to 4, as labelled; 0 for the total
    std::size_t depth = 0;  // groups above it
    bool leaf = true;
    std::string name, path;
    std::string target, actual;   // of a row of a form, as typed
    Number points;                // in force, after 不适用 was spread
    std::string state;            // scored, missing, awaiting, not-applicable, uncovered, no-rule, out-of-range, veto
    std::optional<Number> score;  // of a group: only where every leaf is scored
    Number earned;                // what is certain
    std::string remark;           // where there is no score: 待补, 待评定 [0, 5] …
    std::string because;          // … and why
    std::vector<std::string> notes;  // findings about this line, in words
    std::vector<Reason> reasons;     // of a scored leaf; their deductions add up to points - score
};

struct ScoreSheet {
    std::string unit;
    std::vector<SheetLine> lines;  // groups before their children, as printed
    SheetLine total;
    std::string grade;
    std::vector<std::string> notes;  // findings about the whole sheet
    bool complete() const { return total.score.has_value(); }
};

struct ScoreReport {
    std::string pack, version, region;
    int year = 0;
    std::vector<ScoreSheet> sheets;
};

ScoreReport report(const Pack& pack, const std::vector<UnitScore>& scores, Language language);
/// The same for self-evaluation forms: one sheet a project, its rows below their levels.
ScoreReport report_forms(const Pack& pack, const std::vector<FormScore>& forms, Language language);

/// The line of one node, and of the total.
SheetLine sheet_line(const Pack& pack, const NodeScore& score, Language language);
SheetLine total_line(const Pack& pack, const UnitScore& score, Language language);

/// The state of one result: code, remark and reason of a line that is not scored.
/// `outcome` says the values that it came from; nullptr for sums.
void describe(const Result& result, const Rule* rule, const Outcome* outcome, Language language, SheetLine& line);

/// Every line of a trace that moved points.
std::vector<Reason> reasons_of(const Rule& rule, const Outcome& outcome, const Sources& sources, Language language);

}  // namespace heng
