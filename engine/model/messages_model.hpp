// The words of what resolve() reports.
#pragma once
#include "grammar/messages.hpp"

namespace heng {

extern const MessageTable model_messages;
extern const MessageTable pack_messages;  // totals, cases, files, overlays

}  // namespace heng
