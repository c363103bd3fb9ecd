// model -> plan: everything that scoring a record needs, looked up once per pack. Entry: plan(). Scores nothing itself.
#pragma once
#include <optional>
#include <vector>

#include "engine/model/pack.hpp"

namespace heng {

/// 缺失数据 and 不适用, as the readings of an indicator choose.
enum class MissingChoice { pending, zero, error };
enum class NotApplicableChoice { spread, full, exclude };

struct LeafPlan {
    NodeId node = 0;
    std::optional<Rule> rule;           // nullopt: the clause was refused
    std::vector<Binding> bindings;      // parallel to the facts of the rule
    std::vector<std::uint32_t> worked;  // calculations to show, in the order in which the facts ask for them
    Number points;
    bool extra = false;
    MissingChoice missing = MissingChoice::pending;
    NotApplicableChoice not_applicable = NotApplicableChoice::spread;
    Span missing_span, not_applicable_span;  // the words of these readings
    RoundingRule rounding;                   // in force where the clause says none
};

/// One cohort function of one calculation: 平均值(预算执行率).
struct CohortPlan {
    std::uint32_t calculation = 0;
    std::uint32_t operation = 0;  // node of the calculation
};

struct Plan {
    const Pack* pack = nullptr;       // must outlive the plan
    std::vector<LeafPlan> leaves;     // parallel to Pack::leaves
    std::vector<std::uint32_t> leaf;  // by node: index into `leaves`, no_leaf for groups
    std::vector<NodeId> groups;       // children before their parents
    std::vector<NodeId> roots;        // without 加分项 and 扣分项
    std::vector<NodeId> extras;
    std::vector<CohortPlan> cohorts;  // each after those that it rests on
    std::vector<std::string> grades;  // labels from the highest band down
    static constexpr std::uint32_t no_leaf = 0xffffffff;
};

Plan plan(const Pack& pack);

/// Every cohort function, each after those that it rests on.
std::vector<CohortPlan> cohort_order(const Pack& pack);

/// Is it a function over all records of a run?
bool is_cohort(Calculation::Node::Op op);

}  // namespace heng
