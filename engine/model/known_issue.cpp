// 已知问题： which finding it names. Entry: is_known_issue.
#include "engine/model/known_issue.hpp"

#include <algorithm>

#include "grammar/fold.hpp"
#include "grammar/messages.hpp"

namespace heng {

bool names_finding(const Sources& sources, const syntax::Text& issue, std::string_view code) {
    const std::string text = fold_text(sources.text(issue.text));
    const Message* message = find_message(code);
    return text.starts_with(code) || (message != nullptr && text.starts_with(fold_text(message->title)));
}

bool is_known_issue(const Sources& sources, const std::vector<syntax::Text>& issues, std::string_view code) {
    return std::any_of(issues.begin(), issues.end(),
                       [&](const syntax::Text& issue) { return names_finding(sources, issue, code); });
}

}  // namespace heng
