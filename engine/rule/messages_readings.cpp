// The words of what can be wrong in 口径.
#include "engine/rule/messages_readings.hpp"

namespace heng {
namespace {

constexpr Message readings_table[] = {
    {"unknown-reading", "口径读不懂", "这句口径读不懂：“{0}”",
     "写成“不足一档的不扣分。”“得分四舍五入保留两位小数。”这样的句子，或写 partial-step=whole；全部写法见语言手册第9节",
     "this reading is not understood: “{0}”",
     "write a sentence of section 9 of the language reference, or point=choice"},
    {"contradicting-readings", "口径互相矛盾", "口径 {0} 前面定为“{1}”，这里又定为“{2}”", "只留一句",
     "the reading {0} was set to “{1}” before and is “{2}” here", "keep one of them"},
};

}  // namespace

const MessageTable readings_messages = readings_table;

}  // namespace heng
