#include "engine/report/changes_text.hpp"

#include <fmt/format.h>

#include "engine/report/wording.hpp"

namespace heng {
namespace {

const char* kind_word(OverlayChange::Kind kind, Language language) {
    switch (kind) {
        case OverlayChange::Kind::modified:
            return pick(language, "修改", "modified");
        case OverlayChange::Kind::removed:
            return pick(language, "删除", "removed");
        case OverlayChange::Kind::added:
            return pick(language, "新增", "added");
    }
    return "";
}

std::string side(const char* title, const std::string& text, Span span, const Sources& sources, Language language) {
    if (text.empty()) return "";
    const Location where = sources.locate(span.begin);
    return fmt::format("  {}{} ({}:{})\n", title, quoted_line(text, language), where.file, where.line);
}

}  // namespace

std::string changes_text(const Pack& pack, Language language) {
    std::string out;
    for (const OverlayChange& change : pack.changes) {
        out += fmt::format("{} {} {}\n", kind_word(change.kind, language), change.path, change.what);
        out += side(pick(language, "原：", "was: "), change.before, change.before_span, *pack.sources, language);
        out += side(pick(language, "今：", "now: "), change.after, change.after_span, *pack.sources, language);
    }
    return out.empty() ? pick(language, "没有改动\n", "no changes\n") : out;
}

}  // namespace heng
