#include "engine/impact/impact.hpp"

#include "engine/score/cohorts.hpp"
#include "engine/score/total.hpp"

namespace heng {

Impact impact(const Pack& pack, const std::vector<IndicatorCourse>& courses, const RecordSource& records,
              std::size_t limit) {
    const Plan made = plan(pack);
    const Cohorts cohorts = gather(made, records);
    const WayFinder finder(made, courses);
    Weigher weigher(pack);
    Impact out;
    records.each([&](const Record& record) {
        RecordRun run(made, cohorts, record);
        const UnitScore unit = bare_score(run);
        weigher.take(unit);
        if (limit == 0 || out.gaps.size() < limit) out.gaps.push_back(finder.gap(run, unit));
    });
    out.weights = weigher.weights();
    return out;
}

}  // namespace heng
