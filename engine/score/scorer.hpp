// Scores of whole records: every leaf with its trace, sums up the tree, rounding, caps on the total, the grade.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/data/bind.hpp"
#include "engine/model/pack.hpp"
#include "engine/score/outcome.hpp"

namespace heng {

/// One step of a calculation with its numbers put in: 在职人员控制率 = 11 ÷ 18 × 100%.
struct Working {
    std::string formula, with_numbers;
    Value result;
    Unit unit;  // to show the result in
};

struct NodeScore {
    NodeId node = 0;
    Result result;  // groups: Scored where complete, Incomplete otherwise
    Number points;  // after 不适用 was spread
    Number earned;  // what is certain so far (sum of scored leaves)
    std::vector<Working> working;
    Outcome outcome;  // leaves: facts and trace
};

struct UnitScore {
    std::string unit;
    std::vector<NodeScore> nodes;  // parallel to Pack::nodes
    Result total;
    Number earned;                  // sum of what is certain
    std::vector<Step> total_trace;  // caps, deductions from the total, rounding
    std::string grade;              // empty where no grade can be given
    std::uint32_t row = 0;
};

class Cohorts;
struct Plan;

/// Scores one record of a run whose cohorts are gathered (engine/score/cohorts.hpp).
UnitScore score(const Plan& plan, const Cohorts& cohorts, const Record& record);

/// Scores every record; cohort functions see all of them. Deterministic, reads only.
std::vector<UnitScore> score(const Pack& pack, const std::vector<Record>& records);

/// One form under 逐项评分: each row by the rule that its target selects.
struct RowScore {
    FormRow row;
    Number points;
    Result result;
    Outcome outcome;
    Rule rule;
    std::string which;
    Diagnostics findings;
};
struct FormScore {
    std::string project;
    std::vector<RowScore> rows;
    UnitScore funds;
    Result total;
    Number earned, full;
    std::string grade;
    Diagnostics findings;
};
std::vector<FormScore> score_forms(const Pack& pack, const std::vector<Form>& forms);

}  // namespace heng
