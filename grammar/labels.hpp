// The closed list of labels: 规则包, 三级指标, 评分 … and what a word that is none of them was probably meant to be.
#pragma once
#include <optional>
#include <string_view>

namespace heng::grammar {

enum class Label {
    pack,         // 规则包
    version,      // 版本
    region,       // 适用地区
    year,         // 适用年度
    basis,        // 依据
    based_on,     // 基于
    imports,      // 引用
    full_marks,   // 满分
    reading,      // 口径
    inputs,       // 数据
    indicator,    // 一级指标 … 四级指标
    clause,       // 评分
    formula,      // 公式
    explanation,  // 说明
    checklist,    // 要点
    target,       // 目标值
    applies,      // 适用条件
    veto,         // 否决
    bonus,        // 加分项
    penalty,      // 扣分项
    row_rules,    // 逐项评分
    grades,       // 等级
    modify,       // 修改
    remove,       // 删除
    add,          // 新增
    use_case,     // 用例
    expected,     // 应得
    note,         // 备注
    known_issue,  // 已知问题
    unknown       // looks like a label and is none
};

/// How the text of a label runs: one line (or one name that was wrapped), a text of rules or data, or free prose.
enum class Extent { line, text, prose };

struct LabelWord {
    std::string_view word;
    Label label;
    Extent extent;
    int level = 0;  // of an indicator
};

Extent extent_of(Label label);

/// The label that is spelled exactly so, after folding.
std::optional<LabelWord> find_label(std::string_view folded);
/// 1 for 一级指标 … 4; 0 where the word names no level.
int indicator_level(std::string_view folded);
std::string_view label_word(Label label, int level = 0);

/// The label that a person meant who wrote `folded`: a common other name (评分标准 for 评分) or a slip of the pen.
struct MeantLabel {
    std::string_view word;
    bool certain = false;  // too close to be the name of anything else
};
std::optional<MeantLabel> meant_label(std::string_view folded);

}  // namespace heng::grammar
