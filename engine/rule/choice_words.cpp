// The words of outcomes, items and faults: what a piece gives, and how one says the contrary of another.
#include <algorithm>

#include "engine/rule/choices.hpp"
#include "engine/rule/wording.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {

using What = Piece::What;

bool gives_any(const Piece& piece) {
    if (piece.what == What::full) return true;
    return (piece.what == What::award || piece.what == What::add) &&
           !(piece.points && piece.points->sign() == 0 && !piece.upto);
}

bool is_zero(const Piece& piece) {
    return piece.what == What::zero ||
           (piece.what == What::award && piece.points && piece.points->sign() == 0 && !piece.upto);
}

bool names_nothing(std::string_view text) {
    return length_in_characters(text) < 2 && (text.empty() || words::longest(words::grade_names, text) != text.size());
}

bool counts_unread(const Piece& piece) {
    constexpr std::string_view each = "每";
    const auto at = piece.when.words.find(each);
    if (at == std::string::npos) return false;
    const std::string_view rest = std::string_view(piece.when.words).substr(at + each.size());
    return words::longest(words::down, rest) > 0 || words::longest(words::up, rest) > 0 ||
           words::longest(words::late, rest) > 0;
}

bool denies(const Piece& denial, const Piece& said) {
    constexpr std::string_view manners[] = {"及时", "规范", "完整", "准确", "有效", "健全",   "合理",
                                            "按时", "按期", "全面", "足额", "充分", "真实",   "明确",
                                            "严格", "科学", "到位", "良好", "全部", "按规定", "按要求"};
    constexpr std::string_view has = "有";
    const std::string rest = affirmed(denial.when.words);
    if (said.when.words == std::string(has) + rest && !rest.empty()) return true;  // 无方案, 有方案
    const bool tail = said.when.words.ends_with(rest);                             // 资金到位及时, 不及时
    const auto left_out = [&](std::string_view manner) {
        return !(tail && manner == "到位") && said.when.words.find(manner) != std::string::npos &&
               rest.find(manner) == std::string::npos;
    };
    return negations(said.when.words) == 0 && negations(denial.when.words) == 1 && length_in_characters(rest) >= 2 &&
           is_subsequence(rest, said.when.words) && std::none_of(std::begin(manners), std::end(manners), left_out);
}

bool says_by_what(const Situation& when) {
    if (when.step || when.otherwise || !when.pure_words()) return false;
    constexpr std::string_view by[] = {"根据", "按照", "按", "依据", "结合", "由", "视"};
    return when.words.empty() || starts_with_any(when.words, by);
}

Number most_of(const Draft& draft, const Piece& piece) {
    if (piece.what == What::full) return draft.full.value_or(0);
    const Number low = piece.points.value_or(draft.full.value_or(0));
    return piece.upto ? max(low, *piece.upto) : low;
}

Number sum_of(const Draft& draft, const std::vector<Piece*>& awards) {
    Number all;
    for (const Piece* piece : awards) all = all + most_of(draft, *piece);
    return all;
}

}  // namespace heng::composing
