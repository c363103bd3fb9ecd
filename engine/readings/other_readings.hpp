// Printed scores that the readings in force contradict, but another reading gives. Entry: find_other_readings().
#pragma once
#include "engine/audit/figure.hpp"
#include "engine/readings/score_lines.hpp"

namespace heng {

/// Changes the verdict of such figures, and notes which single choices give them.
void find_other_readings(const Pack& pack, const std::vector<Record>& records, const std::vector<Form>& forms,
                         Figures& figures);

}  // namespace heng
