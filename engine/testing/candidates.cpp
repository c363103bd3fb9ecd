#include "engine/testing/candidates.hpp"

#include <set>

#include "engine/testing/row_case.hpp"

namespace heng {
namespace {

std::string key_of(const std::vector<CaseCell>& cells) {
    std::string key;
    for (const CaseCell& cell : cells) key += cell.name + "=" + cell.text + "\n";
    return key;
}

// What rows are filled with: around the target, nothing, words, and the points that a person gives.
constexpr const char* row_actuals[] = {"100个", "99个",  "101个",  "50个", "1个",
                                       "0个",   "200个", "1000个", "待补", "不适用"};
constexpr const char* row_givens[] = {"10", "9.99", "9", "8", "7.99", "7", "6", "5.99", "3", "0", "10.01", ""};

TestCase row_case(std::vector<CaseCell> given) {
    TestCase written;
    written.given = std::move(given);
    written.expected = {{"逐项评分", "", 0}};
    return written;
}

std::vector<std::vector<CaseCell>> number_rows(const std::string& kind) {
    std::vector<std::vector<CaseCell>> rows;
    const std::vector<CaseCell> prototype = row_prototype(kind);
    for (const char* actual : row_actuals) {
        rows.push_back(prototype);
        rows.back()[1].text = actual;
    }
    const bool forward = kind == "forward";
    rows.push_back(prototype);
    rows.back()[0].text = forward ? "≥0个" : "≤0个";
    rows.push_back(prototype);
    rows.back()[0].text = forward ? "≥5%" : "≤-5%";  // 增长率 may fall
    rows.back()[1].text = forward ? "-1%" : "1%";
    if (forward) return rows;
    rows.push_back(prototype);
    rows.back()[0].text = "≤5%";
    rows.back()[1].text = "-1%";
    return rows;
}

std::vector<std::vector<CaseCell>> level_rows(const Subject& subject) {
    std::vector<std::string> levels;
    for (const Fact& fact : subject.rule.facts)
        if (fact.kind == Fact::Kind::option) levels.insert(levels.end(), fact.choices.begin(), fact.choices.end());
    levels.insert(levels.end(), {"待补", "不适用"});
    std::vector<std::vector<CaseCell>> rows;
    for (const std::string& level : levels)
        for (const char* given : row_givens) {
            rows.push_back(row_prototype(subject.row_kind));
            rows.back()[1].text = level;
            if (*given != '\0') rows.back().push_back({"评定得分", given, 0});
        }
    return rows;
}

}  // namespace

std::vector<Candidate> CandidateMaker::make(const Subject& subject) const {
    return subject.leaf ? of_leaf(subject) : of_rows(subject);
}

std::vector<Candidate> CandidateMaker::of_leaf(const Subject& subject) const {
    const LeafPlan& leaf = plan_.leaves[*subject.leaf];
    std::vector<TestCase> cases;
    std::set<std::string> known;
    for (const Assignment& facts : assignments(subject.rule, pack_.nodes[leaf.node].target)) {
        auto given = solver_.solve(leaf, facts);
        if (!given || !known.insert(key_of(*given)).second) continue;
        TestCase written;
        written.given = std::move(*given);
        written.expected = {{subject.path, "", 0}};
        cases.push_back(std::move(written));
    }
    std::vector<Candidate> out;
    for (TestRun& run : run_tests(pack_, std::move(cases), {false})) {
        if (!run.ran || !run.problems.empty()) continue;
        NodeScore& node = run.score->nodes[leaf.node];
        std::string working;
        for (const Working& line : node.working) working += (working.empty() ? "" : "；") + line.with_numbers;
        out.push_back(
            {std::move(run.written.given), std::move(node.outcome), case_words(node.result), std::move(working)});
    }
    return out;
}

std::vector<Candidate> CandidateMaker::of_rows(const Subject& subject) const {
    std::vector<Candidate> out;
    for (auto& cells : subject.row_kind == "qualitative" ? level_rows(subject) : number_rows(subject.row_kind)) {
        const TestCase written = row_case(std::move(cells));
        auto row = row_of(pack_, written);
        if (!row || row->ruled.which != subject.row_kind) continue;
        std::string result = case_words(row->outcome.result);
        out.push_back({written.given, std::move(row->outcome), std::move(result), ""});
    }
    return out;
}

}  // namespace heng
