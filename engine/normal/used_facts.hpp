// Which facts a part, an override or a condition speaks of. Entry: used_facts().
#pragma once
#include <set>

#include "engine/rule/rule.hpp"

namespace heng::normal {

/// Facts by what they are asked as: a number on a line, or something that is none (是否, an option, single items).
struct UsedFacts {
    std::set<FactId> numbers;
    std::set<FactId> others;
};

void used_facts(const Rule& rule, ConditionId condition, UsedFacts& out);
void used_facts(const Rule& rule, const Part& part, UsedFacts& out);

}  // namespace heng::normal
