// The laws of composition: each claims the pieces that it understands and adds to the rule. Private to compose.cpp,
// which runs them in order; a law that does not apply leaves everything as it is.
#pragma once
#include "engine/rule/draft.hpp"

namespace heng::composing {

/// Fills draft.pieces from the statements of the clause.
void read_pieces(Draft& draft);

// Laws on the wording: they rewrite pieces.
void join_ends(Draft& draft);           // 不低于95%且不高于105%
void fold_deadlines(Draft& draft);      // 12月31日前完成得6分，每延迟1个月扣1分
void merge_labels(Draft& draft);        // 95%以上为优秀得10分
void spread_parallels(Draft& draft);    // 超过90%、80%和70%的，分别得6分、4分和2分
void translate_labels(Draft& draft);    // …为优秀，…为良好。计分：优秀100%，良好80%
void take_stated_points(Draft& draft);  // 满分20分
void take_score_caps(Draft& draft);     // 超过10分的按10分计
void take_partial_words(Draft& draft);  // 不满一个百分点的按一个百分点计
void take_judgements(Draft& draft);     // 根据项目实施情况给分
void drop_hints(Draft& draft);          // 查资料和现场。
void check_subjects(Draft& draft);      // {蓝天}达到100%, {连续两年}执行率
void report_scopes(Draft& draft);       // 执行率（不含上年结转）

/// The choice that words of partial steps make.
std::string partial_choice(const Piece& piece);

// Laws on the meaning: they claim pieces.
void compose_formulas(Draft& draft);    // 得分=预算执行率×10分
void compose_levels(Draft& draft);      // 达成、部分达成、未达成三档，分别按100-80%…
void compose_items(Draft& draft);       // ①…②…，每项0.5分 / 一项不符合扣1分
void compose_tallies(Draft& draft);     // 每发生1起扣2分
void compose_ranks(Draft& draft);       // 排名第1得5分，每降低一名扣0.5分
void compose_mixed_rows(Draft& draft);  // 下达及时且执行率85%以上得10分
void compose_axes(Draft& draft);        // anchors, bands, steps, proportions along one quantity
void compose_choices(Draft& draft);  // 健全的得4分，基本健全的得2.5分 / 制定计划得1分；建立台账得1.5分
void compose_vetoes(Draft& draft);     // 实行一票否决
void compose_overrides(Draft& draft);  // 发现骗取资金的，本项不得分
void compose_limits(Draft& draft);     // 扣完为止, 最高不超过5分
void finish(Draft& draft);             // points against W, base, cap, what is left over

/// Meanings that are no rule of an indicator; nullopt where the clause is none of them.
std::optional<Meaning> compose_grades(Draft& draft);
std::optional<Meaning> compose_total(Draft& draft);

}  // namespace heng::composing
