#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable testing_messages;

}  // namespace heng
