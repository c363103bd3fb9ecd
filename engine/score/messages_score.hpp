#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable score_messages;

}  // namespace heng
