// One clause that was tried: how it was read, the working of each value, the scores at and beside every threshold.
#pragma once
#include <string>

#include "engine/attempt/attempt.hpp"
#include "grammar/messages.hpp"

namespace heng {

std::string try_text(const AttemptRequest& request, const Attempt& attempt, Language language, std::uint32_t width);

}  // namespace heng
