#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable audit_messages;

}  // namespace heng
