// What a pack changes in the pack that it stands on: one entry a label, both texts with their places.
#pragma once
#include <string>

#include "engine/model/pack.hpp"
#include "grammar/messages.hpp"

namespace heng {

std::string changes_text(const Pack& pack, Language language);

}  // namespace heng
