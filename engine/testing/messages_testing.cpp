// The words of what is found in tables of cases; {0} is what the cell says.
#include "engine/testing/messages_testing.hpp"

namespace heng {
namespace {

constexpr Message testing_table[] = {
    {"case-given-unreadable", "数据写法不对", "“{0}”不是“名称=值”，这一行用例没有运行",
     "写成“预算执行数=950万元；预算数=1000万元”", "“{0}” is no name=value; this case was not run",
     "write 预算执行数=950万元；预算数=1000万元"},
    {"case-indicator-ambiguous", "指标不明确", "“{0}”有几处：{1}，不知道应得是哪一处", "写路径，从右往左写到能分清为止",
     "“{0}” may be any of {1}", "write the path of the indicator"},
    {"case-indicator-unknown", "没有这个指标", "规则包里没有指标“{0}”，最像的是“{1}”",
     "核对指标名称；总分写“总分”，等级写“等级”，自评表的行写“逐项评分”",
     "there is no indicator “{0}”; the nearest is “{1}”",
     "check its name; write 总分 for the total, 等级 for the grade, 逐项评分 for a row of a form"},
    {"case-result-unclear", "应得写法不对", "“{0}”不是得分，也不是结果的说法",
     "写分数（如 4.5），或：待补、不适用、待评定、无适用条款、超出范围、一票否决",
     "“{0}” is no score and no word for a result",
     "write points, or 待补, 不适用, 待评定, 无适用条款, 超出范围, 一票否决"},
    {"case-row-without-expectation", "没有写应得", "用例“{0}”没有写应得，没有运行", "在应得一列写出应得的分数或结果",
     "the case “{0}” expects nothing; it was not run", "write in the column 应得 what it must give"},
    {"case-table-no-expectation", "没有应得列", "用例表没有“应得”一列，什么也核对不了",
     "加一列“应得”（另有“指标”列写指标名称），或“应得：指标名称”", "the case table has no column 应得",
     "add a column 应得 (beside 指标), or 应得：path"},
    {"case-tick-unclear", "核对写法不对", "核对一列写的是“{0}”，看不出同意还是不同意",
     "同意写“√”，不同意写“×”，还没看的留空", "“{0}” in the column 核对 is neither yes nor no",
     "write √ or ×, or leave it empty"},
};

}  // namespace

const MessageTable testing_messages = testing_table;

}  // namespace heng
