// The words for what a database cannot compute exactly.
#include "engine/sql/messages_sql.hpp"

namespace heng {
namespace {

constexpr Message sql_table[] = {
    {"sql-cohort", "数据库里不能排名", "“{0}”要看全部单位（“{1}”），一行数据算不出来", "用 heng score 计分",
     "'{0}' looks at all units ('{1}'), which one row cannot", "score it with heng score"},
    {"sql-formula", "数据库里不能计算", "“{0}”的“{1}”不是加减乘除算出来的数，写不成整数的 SQL", "用 heng score 计分",
     "'{1}' of '{0}' is not worked out by + - × ÷ alone and cannot be said in whole numbers",
     "score it with heng score"},
    {"sql-steps", "档数太多", "“{0}”的档数没有上限，或者多于两千档，写不成 CASE",
     "用 --range 把数据的范围写小，或者用 heng score 计分", "'{0}' has more steps than a CASE can list",
     "declare narrower data with --range, or score it with heng score"},
    {"sql-not-applicable", "数据库里不能分摊", "“{0}”可能不适用，分值要分摊到其他指标，一列整数算不出来",
     "用 heng score 计分", "'{0}' may not apply, and its points would be spread over others",
     "score it with heng score"},
    {"sql-too-wide", "乘积太大", "“{0}”的乘积可能超出这种数据库的整数",
     "用 --range 把数据的范围写小，或者换一种 --dialect",
     "a product in '{0}' may leave the whole numbers of this database",
     "declare narrower data with --range, or choose another --dialect"},
    {"sql-unrounded", "得分除不尽", "“{0}”的得分不取舍，可能除不尽，写不成整数", "在口径里写明得分保留几位小数",
     "the score of '{0}' is not rounded and may have no last decimal", "say in 口径 how scores are rounded"},
    {"sql-negative-rounding", "负分取舍", "“{0}”的得分可能是负数，又要取舍", "写明最低得0分，或者用 heng score 计分",
     "the score of '{0}' may be negative and is rounded", "give it a floor of 0, or score it with heng score"},
    {"sql-negative-count", "次数可能为负", "“{0}”的“{1}”由公式算出，可能是负数，而次数不能为负", "用 heng score 计分",
     "'{1}' of '{0}' is worked out and may be negative, which no count is", "score it with heng score"},
    {"sql-no-rule", "没有可计算的规则", "“{0}”没有可以计算的规则", "先改好条款，heng check 会指出哪里读不懂",
     "'{0}' has no rule that can be computed", "mend the clause first; heng check says where"},
    {"sql-fallback", "缺省写不成整数", "“{0}”的缺省不是 {1} 的整数倍，或者不在 {2} 到 {3} 之内，一列整数里写不出来",
     "用 --least 或 --range 声明合适的最小单位、范围，或者用 heng score 计分",
     "the value that 缺省 gives '{0}' is no whole number of {1} between {2} and {3}",
     "declare another least unit or range with --least or --range, or score it with heng score"},
    {"sql-total", "总分另有规则", "总分或等级另有规则，写不成一列整数", "用 heng score 计分",
     "the total or the grade has rules of its own that are not said in SQL", "score it with heng score"},
    {"sql-row-rules", "逐项评分", "逐项评分的指标和分值在每张自评表里，不在规则包里", "用 heng score 给自评表计分",
     "under 逐项评分 indicators and points stand in each form, not in the pack", "score forms with heng score"},
    {"sql-nothing", "没有指标", "规则包里没有指标，没有可以计分的", "写出指标和评分，或者换一个规则包",
     "the pack has no indicators", "name a pack with indicators"},
};

}  // namespace

const MessageTable sql_messages = sql_table;

}  // namespace heng
