// Which of the listed words a person means who typed a part of them.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heng {

/// The choices that `key` (from name_key()) names: those with exactly its words, else those of which it is a part. A
/// part behind 不 or 基本 means something else, and one character is no part.
std::vector<std::uint32_t> choices_with(std::string_view key, const std::vector<std::string>& choices);

}  // namespace heng
