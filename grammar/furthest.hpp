// What a failed parse remembers: the labelled failure that lies furthest in the text, and how deep brackets may nest.
#pragma once

namespace heng::grammar {

inline constexpr unsigned deepest_nesting = 64;

struct Furthest {
    const char* at = nullptr;
    const char* code = nullptr;
};

}  // namespace heng::grammar
