#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable check_messages;

}  // namespace heng
