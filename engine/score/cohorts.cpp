#include "engine/score/cohorts.hpp"

#include "engine/score/record_run.hpp"

namespace heng {
namespace {

using boost::variant2::get_if;
using boost::variant2::holds_alternative;
using Op = Calculation::Node::Op;

/// 1 is the largest; equal values share a rank.
Value rank(const Cohort& cohort, const Value& own) {
    const Number* value = get_if<Number>(&own);
    if (!value) return own;
    return Number(cohort.values.above(*value) + 1);
}

Value of_all(Op op, const Cohort& cohort) {
    if (op == Op::cohort_count) return Number(cohort.count);
    if (cohort.count == 0) return Undefined{"empty-cohort", {}};
    if (op == Op::cohort_average) return cohort.sum / Number(cohort.count);
    return op == Op::cohort_max ? cohort.greatest : cohort.least;
}

// 不适用 and undefined values are none; a value that is only missing may still change every average and rank.
void add_value(const Value& value, bool ranked, Cohort& cohort) {
    if (holds_alternative<Missing>(value)) cohort.missing = true;
    const Number* number = get_if<Number>(&value);
    if (!number) return;
    if (ranked) cohort.values.add(*number);
    cohort.sum = cohort.sum + *number;
    cohort.least = cohort.count == 0 ? *number : min(cohort.least, *number);
    cohort.greatest = cohort.count == 0 ? *number : max(cohort.greatest, *number);
    ++cohort.count;
}

Cohort gather_one(const Plan& plan, const CohortPlan& at, const Cohorts& earlier, const RecordSource& records) {
    Cohort cohort;
    records.each([&](const Record& record) { add_record(plan, at, earlier, record, cohort); });
    finish(cohort);
    return cohort;
}

}  // namespace

void add_record(const Plan& plan, const CohortPlan& at, const Cohorts& earlier, const Record& record, Cohort& cohort) {
    const Calculation::Node& function = plan.pack->calculations[at.calculation].nodes[at.operation];
    RecordRun run(plan, earlier, record);
    const std::uint32_t operand = function.operands.front();
    const Value value = work_out_nodes(*plan.pack, at.calculation, operand, run)[operand];
    add_value(value, function.op == Op::cohort_rank, cohort);
}

void finish(Cohort& cohort) {
    cohort.values.finish();
}

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
    return gather(plan, HeldRecords(records));
}

Cohorts gather(const Plan& plan, const RecordSource& records) {
    Cohorts cohorts(plan);
    for (const CohortPlan& at : plan.cohorts) cohorts.add(gather_one(plan, at, cohorts, records));
    return cohorts;
}

}  // namespace heng
