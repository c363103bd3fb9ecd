// A rule script as it is written: labels and their texts, the indicator tree, no meaning yet.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "grammar/diagnostic.hpp"
#include "grammar/expression.hpp"
#include "grammar/source.hpp"

namespace heng::syntax {

struct Formula {
    Span name;
    Expression value;  // empty where it could not be read
    Span span;
    Span label;  // 公式 or 说明: the label of the cell it stands in
};               // 执行率=执行数/预算数×100%
struct Describe {
    Span name;
    Span text;
    Span label;
};  // 编制数：机构编制部门核定批复的…
struct Item {
    Span enumerator;
    Span text;
    Span label;
};  // ①支出符合国家财经法规
struct Text {
    Span label;
    Span text;
};  // one label with what stands behind it

/// 数据： 预算数（万元）：金额，财政部门批复的本年度部门预算数，缺省 0
struct InputLine {
    Span name;
    Span unit;
    Span type;
    Span description;
    Span fallback;
    Span span;
};

/// A node of the tree; level 1 to 4. Labels that stand below it belong to it.
struct Indicator {
    int level = 3;
    Span label;
    Span name;    // without its points
    Span points;  // the number in （2分）, may be empty
    std::vector<std::uint32_t> children;
    std::optional<std::uint32_t> parent;
    std::vector<Text> clauses;           // 评分 (normally one)
    std::vector<Formula> formulas;       // 公式, and 名=式 lines in 说明
    std::vector<Describe> descriptions;  // 名：释义 lines in 说明
    std::vector<Item> checklist;         // 要点, and 评价要点：①… in 说明
    std::vector<Text> notes;             // what else stands in 说明, 备注
    std::optional<Text> target;          // 目标值
    std::optional<Text> applies;         // 适用条件
    std::vector<Text> vetoes;            // 否决
    std::vector<Text> readings;          // 口径 below the indicator
    std::vector<Text> known_issues;      // 已知问题
};

struct CaseInput {
    Span name;
    Span value;
};
struct CaseExpect {
    Span name;
    Span score;
};
struct Case {
    Span name;
    std::vector<CaseInput> inputs;
    std::vector<CaseExpect> expected;
    Span span;
};

/// 基于 …: what a pack changes in the pack it stands on.
struct Override {
    enum class Kind { modify, remove, add } kind = Kind::modify;
    int level = 0;                      // 0 where the words name none
    Span path;                          // 资产管理/管理制度健全性
    Span place;                         // 新增：… 于 …
    std::optional<std::uint32_t> body;  // an Indicator whose parent is empty
    Span span;
};

struct Script {
    FileId file = 0;
    Span pack, version, region, year, basis, full_marks;  // header labels, empty where absent
    std::optional<Text> based_on;                         // 基于：包@版本
    std::vector<Text> imports;                            // 引用
    std::vector<Text> readings;                           // 口径 of the pack, one entry a label
    std::vector<InputLine> inputs;                        // 数据
    std::vector<Indicator> indicators;                    // all nodes; roots have no parent
    std::vector<Text> row_rules;                          // 逐项评分
    std::vector<Text> bonuses;                            // 加分项
    std::vector<Text> penalties;                          // 扣分项
    std::vector<Text> vetoes;                             // 否决 outside any indicator
    std::vector<Text>
        total_rules;  // 总分 sentences: caps and deductions on the total, wherever they stand outside an indicator
    std::vector<Text> grades;  // 等级
    std::vector<Text> known_issues;
    std::vector<Text> notes;
    std::vector<Case> cases;
    std::vector<Override> overrides;  // 修改 删除 新增
    std::vector<Span> comments;       // # … , for the formatter
};

}  // namespace heng::syntax
