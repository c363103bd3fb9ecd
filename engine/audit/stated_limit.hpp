// A percentage with its relation inside a sentence: 满意度≥85%, 群众满意率90%以上, 优秀比例不超过20%. Entry:
// stated_limit().
#pragma once
#include <optional>
#include <string>

#include "engine/number/number.hpp"

namespace heng {

struct StatedLimit {
    Number value;       // 17/20
    std::string words;  // ≥85%
};

/// The first one in folded text, nullopt where there is none, or the percentage has no relation.
std::optional<StatedLimit> stated_limit(const std::string& text);

}  // namespace heng
