// One record under one plan: inputs, calculations and leaves, each worked out once when it is asked for. Entry:
// RecordRun. Knows nothing of groups, totals and grades.
#pragma once
#include <optional>
#include <vector>

#include "engine/plan/plan.hpp"
#include "engine/score/cohorts.hpp"
#include "engine/score/outcome.hpp"
#include "engine/score/work_out.hpp"

namespace heng {

class RecordRun : public Lookup {
  public:
    RecordRun(const Plan& plan, const Cohorts& cohorts, const Record& record);

    Value input(InputId id) override;
    Value indicator_value(NodeId id) override;
    Value indicator_score(NodeId id) override;
    Value points(NodeId id) override;
    Value target(NodeId id) override;
    Value cohort(std::uint32_t calculation, std::uint32_t operation, const Value& own) override;

    Value calculation(std::uint32_t id);
    /// Where a fact gets its value; derived facts, 总分 and 等级 stay missing.
    Value bound(const Binding& binding, NodeId node);
    /// The exact score of a leaf before rounding, with 缺失 and 不适用 read as the leaf says.
    const Outcome& leaf(std::uint32_t index);
    /// That score is known already, and is not worked out again.
    void know_leaf(std::uint32_t index, Outcome outcome) { leaves_[index] = std::move(outcome); }
    /// Calculations that another run of the same record has worked out, under a pack with the same formulas.
    void know_calculations(const RecordRun& other) { calculations_ = other.calculations_; }
    const Plan& plan() const { return plan_; }
    const Record& record() const { return record_; }

  private:
    Outcome score_leaf(const LeafPlan& leaf);
    Value rounded_leaf(std::uint32_t index);
    Value sum_of_children(NodeId id);

    const Plan& plan_;
    const Cohorts& cohorts_;
    const Record& record_;
    std::vector<std::optional<Value>> calculations_;
    std::vector<std::optional<Outcome>> leaves_;
    std::vector<bool> open_calculations_, open_leaves_;  // being worked out: a circle has no value
};

}  // namespace heng
