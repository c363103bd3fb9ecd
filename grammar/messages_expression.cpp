// The words of what parse_expression reports.
#include "grammar/messages.hpp"

namespace heng {
namespace {

constexpr Message expression_table[] = {
    {"expression-empty", "公式为空", "这里应有一个公式，却什么也没有写",
     "请写成“名称=算式”，例如“执行率=执行数/预算数×100%”", "a formula should stand here, but there is nothing",
     "write “name=formula”, as in “执行率=执行数/预算数×100%”"},
    {"expression-value-expected", "公式缺数或名称", "“{0}”处应是一个数、一个名称或一个括号",
     "请检查“{0}”前面的运算符是否多余，或补上缺少的数、名称", "a number, a name or a bracket should stand at “{0}”",
     "drop the operator before “{0}” or add the missing number or name"},
    {"expression-unfinished", "公式没有写完", "公式在“{0}”之后没有写完，这里应有一个数、一个名称或一个括号",
     "请补全公式，或删去末尾多余的运算符",
     "the formula breaks off after “{0}”: a number, a name or a bracket is missing",
     "complete the formula or drop the operator at its end"},
    {"expression-operator-expected", "公式缺运算符", "“{0}”前面缺少运算符，或者“{0}”不该写在公式里",
     "请在“{0}”前补上 + - × ÷ 等运算符；文字说明请另起一行写在“备注：”下",
     "an operator is missing before “{0}”, or “{0}” does not belong to the formula",
     "add + - × ÷ before “{0}”; words that explain belong below “备注：”"},
    {"expression-bracket-open", "括号没有配对", "这个左括号没有配对，读到“{0}”处仍没有同样的右括号",
     "请补上右括号，或删去这个左括号", "this bracket is not closed: its partner is missing at “{0}”",
     "add the closing bracket or drop this one"},
    {"expression-bracket-stray", "右括号多余", "这个右括号“{0}”没有左括号与它配对", "请补上左括号，或删去这个右括号",
     "this closing bracket “{0}” has no partner before it", "add the opening bracket or drop this one"},
    {"expression-too-deep", "公式嵌套过深", "公式的括号套得太深，超过了{0}层",
     "请把里层算式写成单独的“名称=算式”，再引用它的名称", "the brackets of this formula nest deeper than {0} levels",
     "give the inner parts formulas of their own and use their names"},
    {"expression-too-long", "公式过长", "公式太长，超过了4096个数和名称", "请拆成几条“名称=算式”",
     "the formula is longer than 4096 numbers and names", "split it into several “name=formula” lines"},
};

}  // namespace

constinit const MessageTable expression_messages = expression_table;

}  // namespace heng
