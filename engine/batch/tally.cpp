#include "engine/batch/tally.hpp"

#include <algorithm>

#include "engine/batch/stage.hpp"
#include "engine/batch/whole_numbers.hpp"

namespace heng::batch {

void Tally::see(std::int64_t total, std::int64_t full) {
    const std::int64_t tenth = full > 0 ? std::clamp<std::int64_t>(total * 10 / full, 0, 9) : 9;
    ++tenths[static_cast<std::size_t>(tenth)];
    least = complete() == 1 ? total : std::min(least, total);
    greatest = complete() == 1 ? total : std::max(greatest, total);
}

void Tally::add(const Scores& scores, std::int64_t full) {
    std::int64_t all = 0;
    for (std::uint32_t row = 0; row < scores.rows; ++row) {
        ++units;
        if (scores.total_state[row] != State::scored) {
            ++incomplete;
            continue;
        }
        ++grades[scores.grade[row]];
        all += scores.total[row];
        see(scores.total[row], full);
    }
    sum = sum + Number(all);
}

void Tally::add(const Tally& other) {
    if (other.complete() > 0) {
        least = complete() > 0 ? std::min(least, other.least) : other.least;
        greatest = complete() > 0 ? std::max(greatest, other.greatest) : other.greatest;
    }
    units += other.units;
    incomplete += other.incomplete;
    refused += other.refused;
    for (std::size_t i = 0; i < grades.size(); ++i) grades[i] += other.grades[i];
    for (std::size_t i = 0; i < tenths.size(); ++i) tenths[i] += other.tenths[i];
    sum = sum + other.sum;
    tiers.add(other.tiers);
}

std::int64_t full_units(const BatchPlan& plan) {
    const Number units = plan.plan->pack->full_marks * Number(power_of_ten(static_cast<unsigned>(plan.places)));
    return to_int64(units.floor()).value_or(0);
}

}  // namespace heng::batch
