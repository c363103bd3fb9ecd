// Given keys -> facts of a rule: x, actual and target, met of, option, judged, rank, or a fragment of the words that
// name a fact.
#pragma once
#include <string>
#include <vector>

#include "engine/attempt/attempt.hpp"

namespace heng {

/// Values parallel to `facts`; what no key speaks of stays Missing. Problems are said in words.
struct Assigned {
    std::vector<Value> values;
    std::vector<std::string> problems;
};

Assigned assign_facts(const std::vector<Fact>& facts, const GivenFacts& given, int year);

}  // namespace heng
