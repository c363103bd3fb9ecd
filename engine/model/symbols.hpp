// What a name of a formula stands for: 分值, a formula beside it, an input, another indicator. Entry: find_symbol.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "engine/model/model_draft.hpp"

namespace heng {

struct Symbol {
    enum class Is {
        points,     // 分值
        own_value,  // 指标值
        target,     // 目标值
        formula,    // the left side of a formula
        input,      // declared, or named by a formula before
        indicator,  // another indicator: its value
        score,      // 预算执行率得分
        ambiguous,  // several indicators or formulas bear the name
        unknown     // nobody knows it: an input by use
    } is = Is::unknown;
    FormulaAt formula;        // Is::formula
    std::uint32_t index = 0;  // Is::input, indicator, score
    std::string candidates;   // Is::ambiguous: their paths
};

/// Where a name is read: at an indicator, or for the pack as a whole.
using Scope = std::optional<NodeId>;

/// Near goes before far: the formulas of the indicator, 数据, other indicators (siblings first), formulas elsewhere.
Symbol find_symbol(const ModelDraft& draft, std::string_view name, Scope scope);

/// The formula that gives an indicator its value: its left side is the indicator's name or a suffix of it, or it is the
/// only one that no other formula of the indicator uses.
std::optional<FormulaAt> value_formula(const ModelDraft& draft, NodeId node);

/// 得分=完成率×分值 in place of a clause: the formula of the score, not of the value.
std::optional<FormulaAt> score_formula(const ModelDraft& draft, NodeId node);

/// Formulas that give neither the value nor the score, and that no other formula of the indicator builds upon.
std::vector<FormulaAt> unused_formulas(const ModelDraft& draft, NodeId node);

/// Notes the left side of every formula, and reports a left side that stands twice in one indicator.
void register_formulas(ModelDraft& draft);

const syntax::Formula& written_formula(const ModelDraft& draft, const FormulaAt& at);

}  // namespace heng
