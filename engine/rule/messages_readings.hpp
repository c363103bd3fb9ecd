#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable readings_messages;

}  // namespace heng
