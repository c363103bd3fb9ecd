// A few cases out of many: first one in every regime, then one for every slip, then the ends of the regions. Entry:
// choose_cases().
#pragma once
#include "engine/testing/candidates.hpp"

namespace heng {

/// Indexes into `candidates`, best scores first, what has no score last.
std::vector<std::size_t> choose_cases(const Subject& subject, const std::vector<Candidate>& candidates,
                                      std::size_t most);

}  // namespace heng
