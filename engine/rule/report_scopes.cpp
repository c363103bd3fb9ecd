// The law of scopes: a bracket that says what is counted and what is not (（不含上年结转）) changes no step of the
// working, but the numbers that must be filled in. It is said to whoever fills them in. Entry: report_scopes.
#include "engine/rule/laws.hpp"
#include "engine/rule/wording.hpp"

namespace heng::composing {
namespace {

bool bounds_scope(const std::string& words) {
    constexpr std::string_view bounds[] = {"不含",   "不包括", "不包含", "除外", "剔除", "扣除",  "不计", "包括",
                                           "包含",   "含",     "仅",     "不算", "除",   "以外",  "为准", "不可抗力",
                                           "不纳入", "不统计", "排除",   "另计", "只计", "不列入"};
    return contains_any(words, bounds);
}

}  // namespace

void report_scopes(Draft& draft) {
    for (const Piece& piece : draft.pieces)
        for (const Span note : piece.when.notes)
            if (const std::string words = draft.text(note); bounds_scope(words))
                draft.note("scope-remark", note, {words});
}

}  // namespace heng::composing
