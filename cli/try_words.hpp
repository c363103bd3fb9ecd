// What a person types behind heng try: 预算执行率（5分）：clause, and facts 93% 或 名称=值.
#pragma once
#include <string>
#include <vector>

#include "engine/attempt/attempt.hpp"

namespace heng {

/// Splits 名称（W分）：句子 into the cells of a request. Without a heading all of it is the clause.
void read_heading(const std::string& text, AttemptRequest& request);

/// Every bare value is a try of its own; pairs 名称=值 belong to all of them.
std::vector<GivenFacts> read_facts(const std::vector<std::string>& words);

}  // namespace heng
