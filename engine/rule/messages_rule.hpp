#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable rule_messages;

}  // namespace heng
