// The words for what leaves an indicator without a score. The arguments are names of facts and inputs.
#include "engine/score/messages_score.hpp"

namespace heng {
namespace {

constexpr Message score_table[] = {
    {"actual-not-measured", "没有实际数值", "“{0}”的目标是“{2}”，实际完成值却填“{1}”，不是量出来的数", "填实际达到的数",
     "the target of “{0}” is {2}, but its actual value “{1}” is no measured number", "enter what was measured"},
    {"bare-cost", "成本目标没有方向", "“{0}”的目标“{2}”没有写≥或≤，{1}", "在目标前写明“≤”或“≥”",
     "the target {2} of “{0}” has neither ≥ nor ≤; {3}", "write ≤ or ≥"},
    {"circular", "循环计算", "“{0}”要用到自己的值", "改正公式，使它不再引用自己", "the value of “{0}” needs itself",
     "correct the formula so that it does not refer to itself"},
    {"clause-refused", "条文未读懂", "“{0}”的评分文字没有读懂，不能计分", "先按 check 的提示改正规则包",
     "the clause of “{0}” was refused", "correct the pack as check says"},
    {"data-missing", "缺失数据", "缺“{0}”，口径要求报错", "补齐数据",
     "“{0}” is missing, and the readings make that an error", "enter the data"},
    {"division-by-zero", "除数为零", "“{0}”为0，不能作除数", "核对“{0}”；确实没有这项业务的，填“不适用”",
     "“{0}” is 0 and cannot divide", "check “{0}”; enter 不适用 where there is no such business"},
    {"empty-cohort", "没有可比单位", "没有一个单位有这个值，算不出平均、最值", "核对全部单位的数据",
     "no unit has this value: there is no average, highest or lowest", "check the data of all units"},
    {"form-points-total", "分值合计不是满分", "{0}各项分值合计{1}分，不是{2}分", "核对各项分值，没有的项要重新分配",
     "the points of {0} add up to {1}, not to {2}", "check the points"},
    {"items-differ", "要点项数对不上", "“{0}”填{1}/{2}，与要点的项数{3}不符", "按要点的项数填写，如 2/{3}",
     "“{0}” says {1}/{2}, but the list has {3} items", "write a count of the items listed, such as 2/{3}"},
    {"level-points-differ", "一级指标分值有调整", "{0}的{1}合计{2}分，统一设置是{3}分",
     "调整分值要有理由；没有的改回统一设置", "{1} of {0} has {2} points, the uniform setting is {3}",
     "give a reason, or use the uniform points"},
    {"merged-lines-differ", "合并行结果不同", "“{0}”几行合用一个分值，各行得分不同，由评价人在各行之间评定",
     "分开写分值，或填写评定得分", "the lines of “{0}” share their points but differ; a person rates between them",
     "give each line its own points"},
    {"negative-count", "次数为负", "“{0}”是{1}，次数不能小于0", "核对“{0}”", "“{0}” is {1}; a count is never negative",
     "check “{0}”"},
    {"no-value", "指标无值", "“{0}”没有可以引用的数值", "为“{0}”写上公式，或改为引用它的数据",
     "“{0}” has no value to refer to", "give “{0}” a formula, or refer to its data"},
    {"not-applicable-beside-values", "部分不适用", "“{0}”填“不适用”，同一指标的其他数据却有值",
     "整个指标都不适用的，全部填“不适用”；没有发生的，填0或“无”",
     "“{0}” does not apply, but other data of the indicator are given",
     "enter 不适用 for all of them, or 0 where nothing happened"},
    {"row-below-zero", "实际值为负", "“{0}”的实际完成值是{1}：反向指标的公式拿目标除以它，得出负分，没有意义",
     "由评价人员评定，或在“逐项评分”里写明负数怎样计分",
     "the actual value of “{0}” is {1}: the target divided by it is below zero, which says nothing",
     "let a person rate it, or say in 逐项评分 what a value below zero gives"},
    {"row-rule-missing", "行没有计分句", "“{0}”没有可用的计分句：没有说明{1}怎样计分",
     "在“逐项评分”里写明这类指标怎样计分", "no sentence of 逐项评分 scores “{0}”: it says nothing of {1}",
     "say in 逐项评分 how such rows are scored"},
    {"row-without-points", "行没有分值", "“{0}”没有分值，不能计分", "填写分值", "“{0}” has no points",
     "enter its points"},
    {"score-unknown", "引用的得分未定", "公式引用的指标还没有得分", "先补齐被引用的指标",
     "the formula refers to an indicator without a score", "complete that indicator first"},
    {"too-deep", "公式太深", "公式的层数太多", "把公式拆成几个", "the formula is nested too deeply", "split it"},
    {"too-large", "数过大", "⟨“{0}”的⟩数太大，不能计算", "核对数据和单位",
     "a number⟨ of “{0}”⟩ is too large to compute", "check data and units"},
    {"wrong-type", "类型不符", "公式里有不能计算的值", "核对数据：数值、是否和选项不能混用",
     "the formula meets a value that it cannot use", "check the data: numbers, yes/no and options do not mix"},
};

}  // namespace

const MessageTable score_messages = score_table;

}  // namespace heng
