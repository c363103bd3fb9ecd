#include "engine/score/scorer.hpp"

#include "engine/score/total.hpp"
#include "engine/score/working.hpp"

namespace heng {
namespace {

void add_workings(RecordRun& run, UnitScore& unit) {
    for (const LeafPlan& leaf : run.plan().leaves)
        for (const std::uint32_t calculation : leaf.worked)
            unit.nodes[leaf.node].working.push_back(working_of(run, calculation));
}

}  // namespace

UnitScore score(const Plan& plan, const Cohorts& cohorts, const Record& record) {
    RecordRun run(plan, cohorts, record);
    UnitScore unit = bare_score(run);
    add_workings(run, unit);
    return unit;
}

std::vector<UnitScore> score(const Pack& pack, const std::vector<Record>& records) {
    const Plan made = plan(pack);
    const Cohorts cohorts = gather(made, records);
    std::vector<UnitScore> units;
    units.reserve(records.size());
    for (const Record& record : records) units.push_back(score(made, cohorts, record));
    return units;
}

}  // namespace heng
