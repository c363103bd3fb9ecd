// 适用条件 and 否决 below an indicator: conditions that go before its clause. Entry: add_conditions.
#pragma once
#include "engine/model/model_draft.hpp"

namespace heng {

/// Adds to the rule of a leaf what its 适用条件 and 否决 say; for every leaf.
void add_conditions(ModelDraft& draft);

/// Does a 否决 text say what follows (不得分, 总分…), or only when?
bool says_effect(std::string_view folded);

/// 发生重大安全事故的 -> 发生重大安全事故: the words that a yes or no is asked for.
std::string condition_name(const Sources& sources, Span text);

}  // namespace heng
