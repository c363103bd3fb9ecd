// The words of what parse_script reports.
#include "grammar/messages.hpp"

namespace heng {
namespace {

constexpr Message table[] = {
    {"damaged-encoding", "编码损坏", "文件在这里有不能识别的字节，已用“�”代替",
     "请用 UTF-8 或 GB18030 编码另存文件后重试", "the file holds bytes here that are no text; “�” stands for them",
     "save the file as UTF-8 or GB18030 and try again"},
};

}  // namespace

constinit const MessageTable script_messages = table;

}  // namespace heng
