// Sentences with small variations, written as patterns: 不(足|满)一档(的)?(不扣(分)?|不计). For closed lists of
// sentences such as those of 口径; clauses are read by the grammar, not by this.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace heng {

/// Matches the whole of `text`. `(a|b)` is a choice, `(a)?` may be absent, `#` is one digit or Chinese digit. Answers
/// the text of `#` (empty where the pattern has none), nullopt where the text does not match.
std::optional<std::string> match_pattern(std::string_view pattern, std::string_view text);

}  // namespace heng
