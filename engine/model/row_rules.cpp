// 逐项评分: which rows of a form each sentence takes. Entry: read_row_rules. Rows are scored in engine/score.
#include <algorithm>

#include "engine/model/totals.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

bool mentions(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// 定量指标得分最高不得超过该指标分值上限 takes no rows of its own: it bounds those of the others.
RowRule::Takes taken_by(std::string_view sentence) {
    if (mentions(sentence, {"正向指标"})) return RowRule::Takes::forward;
    if (mentions(sentence, {"反向指标", "逆向指标", "负向指标"})) return RowRule::Takes::reverse;
    if (mentions(sentence, {"定性指标"})) return RowRule::Takes::qualitative;
    if (mentions(sentence, {"权重", "分值统一设置", "分值设置", "合计为100", "等于100"}))
        return RowRule::Takes::weights;
    return RowRule::Takes::any;
}

// Sentences end at ； and 。; the levels of a qualitative rule stand in one sentence.
void read_text(ModelDraft& draft, Span text) {
    const Folded folded = fold(draft.sources, text);
    const std::string_view all = folded.text;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min({all.find("；", begin), all.find("。", begin), all.size()});
        if (end > begin)
            draft.pack.row_rules.push_back({taken_by(all.substr(begin, end - begin)), folded.span(begin, end)});
        begin = end == all.size() ? end : end + std::string_view("。").size();
    }
}

}  // namespace

void read_row_rules(ModelDraft& draft) {
    for (const syntax::Text& text : draft.script().row_rules) read_text(draft, text.text);
}

}  // namespace heng
