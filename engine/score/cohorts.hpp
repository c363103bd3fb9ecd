// What cohort functions need of all records of a run: averages, ends and ranks. Entry: gather(). Reading is
// thread-safe.
#pragma once
#include <vector>

#include "engine/data/record_source.hpp"
#include "engine/plan/plan.hpp"
#include "engine/rule/value.hpp"
#include "engine/score/ranked_values.hpp"

namespace heng {

/// The operand of one cohort function over all records.
struct Cohort {
    RankedValues values;  // of ranks only
    Number sum, least, greatest;
    std::int64_t count = 0;
    bool missing = false;  // some record is still without it: nothing can be said of the whole
};

class Cohorts;

/// Adds what one record has for a cohort function; `earlier` holds the functions that it rests on.
void add_record(const Plan& plan, const CohortPlan& at, const Cohorts& earlier, const Record& record, Cohort& cohort);
/// Makes a cohort ready after its last record.
void finish(Cohort& cohort);

class Cohorts {
  public:
    Cohorts() = default;
    explicit Cohorts(const Plan& plan) : plan_(&plan) {}
    void add(Cohort cohort) { cohorts_.push_back(std::move(cohort)); }

    /// The function for a record whose operand is `own`.
    Value value(std::uint32_t calculation, std::uint32_t operation, const Value& own) const;

  private:
    const Plan* plan_ = nullptr;
    std::vector<Cohort> cohorts_;  // parallel to the cohorts of the plan, as far as gathered
};

/// One pass over the records for each function.
Cohorts gather(const Plan& plan, const RecordSource& records);
Cohorts gather(const Plan& plan, const std::vector<Record>& records);

}  // namespace heng
