// The choices of every open point of the wording, as 口径 says them. One table for whoever prints or reads them; what a
// choice means stands with whoever uses it.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "grammar/messages.hpp"

namespace heng {

struct ReadingWords {
    std::string_view point, choice;  // partial-step, whole
    std::string_view zh, en;         // 不足一档的不扣分; in the words of rounding, {} stands for the decimals
};

/// Grouped by point, the default choice first. The choices of rounding stand without their number of decimals: half-up.
std::span<const ReadingWords> reading_words();

/// 不足一档的不扣分 for partial-step=whole, 得分四舍五入保留两位小数 for rounding=half-up-2. What the table does not
/// list reads point=choice.
std::string reading_text(std::string_view point, std::string_view choice, Language language);

}  // namespace heng
