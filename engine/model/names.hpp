// Names as people write them: how they are printed, compared and guessed. Says nothing of what a name stands for.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/source.hpp"

namespace heng {

/// The text as a name is shown: ends trimmed, blanks and line breaks inside dropped (one stays between Latin words).
std::string printed_name(std::string_view text);
std::string printed_name(const Sources& sources, Span span);

/// The form in which names are compared: folded, without quotation marks. “三公经费” 变动率 is 三公经费变动率.
std::string name_key(std::string_view text);
std::string name_key(const Sources& sources, Span span);

/// 单位成本（元/人） -> 单位成本: a name without the bracket at its end; the bracket's folded inside goes to `inside`.
std::string without_bracket(std::string_view name, std::string* inside = nullptr);

/// The known name that is most like `wanted`, nullopt where none is near enough to be meant.
std::optional<std::string> nearest_name(std::string_view wanted, const std::vector<std::string>& known);

}  // namespace heng
