// Item numbers as people type them: ① (1) 1. 1 一 A.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heng {

/// An item number at the start of a text.
struct Enumerator {
    std::string key;         // "3" for ③ (3) 3. 三, "C" for C.
    std::size_t length = 0;  // in bytes, with its brackets and point
    bool marked = false;     // more than a bare number or letter: ③ (3) 3. C.
};

/// The item number that folded `text` begins with, nullopt where there is none.
std::optional<Enumerator> enumerator_at(std::string_view text);

/// Which of `count` items `key` numbers: by their own enumerators, else by their place.
std::optional<std::uint32_t> item_numbered(const std::string& key, const std::vector<std::string>& enumerators,
                                           std::size_t count);

}  // namespace heng
