#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable sql_messages;

}  // namespace heng
