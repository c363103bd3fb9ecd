#include "engine/score/cohorts.hpp"

#include <algorithm>

#include "engine/score/record_run.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;
using Op = Calculation::Node::Op;

Number number_from(std::ptrdiff_t count) {
    return Number(static_cast<std::int64_t>(count));
}

/// 1 is the largest; equal values share a rank.
Value rank(const Cohort& cohort, const Value& own) {
    const Number* value = get_if<Number>(&own);
    if (!value) return own;
    return number_from(cohort.values.end() - std::upper_bound(cohort.values.begin(), cohort.values.end(), *value) + 1);
}

Value of_all(Op op, const Cohort& cohort) {
    const Number count = number_from(static_cast<std::ptrdiff_t>(cohort.values.size()));
    if (op == Op::cohort_count) return count;
    if (cohort.values.empty()) return Undefined{"empty-cohort", {}};
    if (op == Op::cohort_average) return cohort.sum / count;
    return op == Op::cohort_max ? cohort.values.back() : cohort.values.front();
}

// 不适用 and undefined values are none; a value that is only missing may still change every average and rank.
void add_value(const Value& value, Cohort& cohort) {
    if (holds_alternative<Missing>(value)) cohort.missing = true;
    const Number* number = get_if<Number>(&value);
    if (!number) return;
    cohort.values.push_back(*number);
    cohort.sum = cohort.sum + *number;
}

Cohort gather_one(const Plan& plan, const CohortPlan& at, const Cohorts& earlier, const std::vector<Record>& records) {
    const std::uint32_t operand = plan.pack->calculations[at.calculation].nodes[at.operation].operands.front();
    Cohort cohort;
    for (const Record& record : records) {
        RecordRun run(plan, earlier, record);
        add_value(work_out_nodes(*plan.pack, at.calculation, operand, run)[operand], cohort);
    }
    std::sort(cohort.values.begin(), cohort.values.end());
    return cohort;
}

}  // namespace

Value Cohorts::value(std::uint32_t calculation, std::uint32_t operation, const Value& own) const {
    for (std::size_t i = 0; i < cohorts_.size(); ++i) {
        const CohortPlan& at = plan_->cohorts[i];
        if (at.calculation != calculation || at.operation != operation) continue;
        if (cohorts_[i].missing) return Missing{};
        const Op op = plan_->pack->calculations[calculation].nodes[operation].op;
        return op == Op::cohort_rank ? rank(cohorts_[i], own) : of_all(op, cohorts_[i]);
    }
    return Undefined{"empty-cohort", {}};
}

Cohorts gather(const Plan& plan, const std::vector<Record>& records) {
    Cohorts cohorts(plan);
    for (const CohortPlan& at : plan.cohorts) cohorts.add(gather_one(plan, at, cohorts, records));
    return cohorts;
}

}  // namespace heng
