// The words for cases that a database cannot say.
#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable backend_messages;

}  // namespace heng
