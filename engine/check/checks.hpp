// Every check by name, for the list in check.cpp; each stands in the file of its name.
#pragma once
#include "engine/check/rule_forms.hpp"

namespace heng {

void check_weights(const Pack&, Diagnostics&);                       // 一级指标 20 分，下级合计 17 分
void check_duplicate_names(const Pack&, Diagnostics&);               // 管理制度健全性 stands twice
void check_missing_clauses(const Pack&, Diagnostics&);               // 没有评分
void check_foreign_years(const Pack&, Diagnostics&);                 // 绩效办2019年 in a pack of 2020
void check_directions(const Pack&, const RuleForms&, Diagnostics&);  // 预算调整率 100%计满分，每下降5%扣1分
void check_anchors(const Pack&, const RuleForms&,
                   Diagnostics&);                // 成本节约率 100%计满分: full marks only at a cost of 0
void check_examples(const Pack&, Diagnostics&);  // 如执行率为87%，则得5分: the rule gives something else
void check_gaps(const Pack&, const RuleForms&, Diagnostics&);  // 60%至100%之间没有规定
void check_boundaries(const Pack&, Diagnostics&);  // ＞50%，计2分，每下降一个百分点扣0.5分: at 50% itself
void check_far_sides(const Pack&, Diagnostics&);  // 变动率＜0, 执行率＞100%: no words, the anchor's points are kept
void check_unreachable_bands(const Pack&, const RuleForms&, Diagnostics&);  // a band that earlier bands cover whole
void check_reach(const Pack&, const RuleForms&, Diagnostics&);  // full marks, or the floor, that no facts reach
void check_coarse_steps(const Pack&, Diagnostics&);             // one step takes all points
void check_items(const Pack&, Diagnostics&);                    // clause and 评价要点 disagree about the items
void check_polarity(const Pack&, Diagnostics&);                 // 是否存在截留… in a list where yes is good
void check_copied_clauses(const Pack&, Diagnostics&);           // 达到绩效目标完成时间 scores 实施效益
void check_unused_inputs(const Pack&, Diagnostics&);            // declared, used nowhere
void check_unused_formulas(const Pack&, Diagnostics&);          // a formula that its clause does not use
void check_open_readings(const Pack&, Diagnostics&);            // each open point with the reading in force
void check_notation(const Pack&, Diagnostics&);  // 5%, 5个百分点, 五个百分点 for one thing; 1 2 ③
void check_grades(const Pack&, Diagnostics&);    // gaps and overlaps of 等级, no 等级 at all
void check_cases(const Pack&, Diagnostics&);     // 用例 that fail

}  // namespace heng
