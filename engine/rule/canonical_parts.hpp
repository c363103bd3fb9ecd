// The pieces of a canonical sentence. What the core of docs/language.md, section 16, has no words for is not printed:
// canonical() then answers nothing rather than something that is nearly right.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/rule/rule.hpp"

namespace heng {

/// Sentences without their 。 and ；. Nullopt where a piece has no canonical words.
using Sentences = std::optional<std::vector<std::string>>;

std::string points_words(const Number& points);
/// 预算执行率≥95%, 60%≤支出进度＜90%; nullopt where the interval says nothing.
std::optional<std::string> region_words(const Fact& fact, const Interval& in);
/// What holds, as words that may stand before 的 or ，.
std::optional<std::string> condition_words(const Rule& rule, ConditionId id);

Sentences table_sentences(const Rule& rule, const Table& table);
Sentences tally_sentences(const Rule& rule, const Tally& tally);
Sentences checklist_sentences(const Rule& rule, const Checklist& list);
/// 预算执行率×10; numbers of rates as percent.
std::optional<std::string> formula_words(const std::vector<Fact>& facts, const Computed& formula);

}  // namespace heng
