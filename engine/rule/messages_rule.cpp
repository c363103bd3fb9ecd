// The words of what composition finds in a clause.
#include "engine/rule/messages_rule.hpp"

namespace heng {
namespace {

constexpr Message rule_table[] = {
    {"clause-too-deep", "条款括号过深", "条款的括号套得太深，超过了{0}层",
     "请检查是不是误粘贴了一串括号，删去多余的括号", "the brackets of this clause nest deeper than {0} levels",
     "drop the brackets that were pasted by accident"},
    {"words-left-over", "文字读不懂", "这些文字读不懂，不能略过：“{0}”",
     "删去与计分无关的文字，或改写成“100%计满分，每下降5%"
     "扣1分，扣完为止”这样的句子；只能由人判断的，写成“……的得2分，……的得1分”",
     "these words are not understood and may not be skipped: “{0}”",
     "remove what has nothing to do with the score, or write it as a scoring sentence"},
    {"clause-not-understood", "句子读不懂", "看得出这句与计分有关，但不知道怎样算：“{0}”",
     "写明条件和得分，如“低于60%的不得分”；也可以用正式写法“当 … 时，得 … 分；”",
     "this sentence scores something, but not how: “{0}”",
     "say condition and points, or use the formal notation 当 … 时，得 … 分；"},
    {"missing-step", "没有步长", "“{0}”没有写每多少扣分", "写明幅度，如“每下降5%扣1分”",
     "“{0}” does not say how much a step is", "say it, such as 每下降5%扣1分"},
    {"missing-anchor", "没有基准", "“{0}”没有写从哪里算起",
     "写明基准，如“100%计满分，每低1%扣1分”，或在“目标值：”里写目标", "“{0}” does not say from where steps are counted",
     "name the base, or give a 目标值"},
    {"missing-direction", "没有方向", "“{0}”没有写高了扣还是低了扣", "写明方向，如“每低于1%”“每超过1%”",
     "“{0}” does not say in which direction", "write 每低于… or 每超过…"},
    {"missing-points", "没有分数", "“{0}”没有写多少分", "写明分数，如“得3分”“扣0.5分”",
     "“{0}” does not say how many points", "write the points, such as 得3分"},
    {"missing-full-marks", "不知道满分", "“{0}”要用指标的分值，而分值没有写",
     "在指标名称后面写分值，如“预算执行率（5分）”", "“{0}” needs the points of the indicator, which are not given",
     "write them behind the name, such as 预算执行率（5分）"},
    {"clause-unit-missing", "条款缺单位", "“{0}”没有写单位：同一个指标别处写了单位", "补上单位，如“60%”“1个百分点”",
     "“{0}” has no unit, though the quantity has one elsewhere", "add it, such as 60% or 1个百分点"},
    {"points-mismatch", "分值不一致", "条款写{0}分，指标的分值是{1}分",
     "核对两处的分数；原表就是这样印的，写“已知问题：分值不一致，……”，得分以指标分值封顶",
     "the clause speaks of {0} points, the indicator has {1}",
     "check both; where the table is printed so, acknowledge it: scores are capped at the points of the indicator"},
    {"overlap", "档次重叠", "“{1}”与前面的“{0}”说的是同一段，得分却不同", "改写界限，使每个值只属于一档",
     "“{1}” and the earlier “{0}” claim the same region with different points",
     "change the bounds so that every value belongs to one band"},
    {"proportional-base", "比例没有基数", "“{0}”没有写按什么的比例计分", "写明比例，如“按完成率×分值计分”",
     "“{0}” does not say in proportion to what", "say it, such as 按完成率×分值计分"},
    {"parallel-mismatch", "并列个数不等", "“{0}”里条件和得分的个数不一样", "“分别”前后的个数要相等",
     "“{0}” pairs conditions and points of different number", "make both lists equally long"},
    {"no-interpolation", "不能插值", "“{0}”要在两点之间插值，而两点的得分没有写全", "写明两端的值和得分",
     "“{0}” interpolates between points that the clause does not give", "give both ends with their points"},
    {"no-progression", "推不下去", "“{0}”要依次类推，而前面的档次间距不等或不足两档", "至少写出两档，间距和分差相等",
     "“{0}” goes on in equal steps, but the bands before it are none", "write two bands at least, at equal distances"},
    {"scope-remark", "统计范围", "括号里的“{0}”说明统计的范围，不改变算法：填报的数据要按这个范围统计",
     "核对数据是否按这个范围统计；范围之外的情形另有规定的，另写一句",
     "“{0}” in brackets says what is counted; it changes no working: the data must be counted so",
     "see that the data are counted so; write another sentence where anything else follows from it"},
    {"no-cap", "加分没有上限", "“{0}”的加分没有写最多加几分", "写明上限，如“最多加2分”",
     "the bonus of “{0}” has no limit", "write one, such as 最多加2分"},
    {"formula-not-understood", "计分公式读不懂", "计分公式读不懂：“{0}”", "写成“得分=实际值/目标值×分值”这样的式子",
     "the formula is not understood: “{0}”", "write it as 得分=实际值/目标值×分值"},
};

}  // namespace

const MessageTable rule_messages = rule_table;

}  // namespace heng
