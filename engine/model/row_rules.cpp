// 逐项评分: which rows of a form each sentence takes. Entry: read_row_rules. Rows are scored in engine/score.
#include <algorithm>

#include "engine/model/totals.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

bool names_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// 定量指标得分最高不得超过该指标分值上限 takes no rows of its own: it bounds those of the others.
RowRule::Takes taken_by(std::string_view sentence) {
    if (names_any(sentence, {"正向指标"})) return RowRule::Takes::forward;
    if (names_any(sentence, {"反向指标", "逆向指标", "负向指标"})) return RowRule::Takes::reverse;
    if (names_any(sentence, {"定性指标"})) return RowRule::Takes::qualitative;
    if (names_any(sentence, {"权重", "分值统一设置", "分值设置", "合计为100", "等于100"}))
        return RowRule::Takes::weights;
    return RowRule::Takes::any;
}

// A bound by the row's own points is always in force; words about scores that take no known kind of row would be lost.
bool may_be_skipped(std::string_view sentence) {
    if (names_any(sentence, {"不得超过", "不能超过", "不超过"}) && names_any(sentence, {"分值", "权重"})) return true;
    return !names_any(sentence, {"扣", "满分", "得分", "加分", "减分", "计分", "记分", "折算", "%"});
}

void read_sentence(ModelDraft& draft, const Folded& folded, std::size_t begin, std::size_t end) {
    const std::string_view words = std::string_view(folded.text).substr(begin, end - begin);
    const RowRule rule{taken_by(words), folded.span(begin, end)};
    if (rule.takes == RowRule::Takes::any && !may_be_skipped(words))
        draft.error("row-rule-unread", rule.span, {std::string(draft.sources.text(rule.span))});
    draft.pack.row_rules.push_back(rule);
}

// Sentences end at ； and 。; the levels of a qualitative rule stand in one sentence.
void read_text(ModelDraft& draft, Span text) {
    const Folded folded = fold(draft.sources, text);
    const std::string_view all = folded.text;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min({all.find("；", begin), all.find("。", begin), all.size()});
        if (end > begin) read_sentence(draft, folded, begin, end);
        begin = end == all.size() ? end : end + std::string_view("。").size();
    }
}

}  // namespace

void read_row_rules(ModelDraft& draft) {
    for (const syntax::Text& text : draft.script().row_rules) read_text(draft, text.text);
}

}  // namespace heng
