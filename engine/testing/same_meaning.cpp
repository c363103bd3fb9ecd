#include "engine/testing/same_meaning.hpp"

#include "engine/normal/dump.hpp"

namespace heng {

bool same_meaning(const Rule& rule, const Rule& other, const std::optional<RoundingRule>&) {
    const auto one = normal_form(rule), two = normal_form(other);
    return one && two && one->whole && two->whole && one->functions.front().fact == two->functions.front().fact &&
           dump(one->functions.front()) == dump(two->functions.front());
}

}  // namespace heng
