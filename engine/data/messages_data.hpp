// The words of what is found in data.
#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable data_messages;

}  // namespace heng
