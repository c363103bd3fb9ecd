// The words of what parse_expression reports.
#include "grammar/messages.hpp"

namespace heng {
namespace {

constexpr Message table[] = {
    {"expression-too-deep", "公式嵌套过深", "公式的括号超过64层", "请把公式拆成几条“名称=算式”",
     "the formula nests deeper than 64 levels", "split it into several “name=formula” lines"},
};

}  // namespace

constinit const MessageTable expression_messages = table;

}  // namespace heng
