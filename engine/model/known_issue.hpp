// 已知问题： which finding it names, by the title or the code at its beginning. Entry: is_known_issue.
#pragma once
#include <string_view>
#include <vector>

#include "grammar/script.hpp"

namespace heng {

bool names_finding(const Sources& sources, const syntax::Text& issue, std::string_view code);

/// Does one of `issues` name the finding `code`?
bool is_known_issue(const Sources& sources, const std::vector<syntax::Text>& issues, std::string_view code);

}  // namespace heng
