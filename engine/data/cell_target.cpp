// A target or an actual value of a form: a relation and a number, or words. Entry: read_target. Never an error: what is
// no number is words, and words are judged by a person.
#include "engine/data/cell_text.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Relation = TypedTarget::Relation;

struct RelationWords {
    Relation relation;
    std::string_view before, behind;
};

constexpr RelationWords relations[] = {
    {Relation::at_least, "≥ 大于等于 大于或等于 不低于 不少于 不小于 至少 达到 达 >=", "以上 及以上 (含)以上 以上(含)"},
    {Relation::at_most, "≤ 小于等于 小于或等于 不高于 不超过 不大于 不多于 至多 控制在 不超",
     "以下 及以下 以内 之内 (含)以下 (含)以内 以内(含) 以下(含)"},
    {Relation::more, "> 大于 高于 超过 多于", ""},
    {Relation::less, "< 小于 低于 少于 不足 不满", ""},
    {Relation::equal, "= 等于", ""},
};

struct Parted {
    Relation relation = Relation::none;
    std::string_view number;
};

/// The longest relation word on either side; 控制在30万元以内 and 达到90%以上 say it twice.
Parted take_relation(std::string_view text) {
    Parted found{Relation::none, text};
    std::size_t longest = 0;
    for (const RelationWords& words : relations) {
        const std::string_view word = prefix_of(text, words.before);
        if (word.size() <= longest) continue;
        longest = word.size();
        found = {words.relation, text.substr(word.size())};
    }
    for (const RelationWords& words : relations) {
        const std::string_view word = suffix_of(found.number, words.behind);
        if (word.empty() || (found.relation != Relation::none && found.relation != words.relation)) continue;
        return {words.relation, found.number.substr(0, found.number.size() - word.size())};
    }
    return found;
}

bool is_noun(std::string_view words) {
    return word_in(words,
                   "0 1 2 3 4 5 6 7 8 9 % 未 不 无 没 已 均 均未 完成 达到 提升 下降 以 内 前 后 超 约 左右 - ~ + × = "
                   "≥ ≤ > <")
        .empty();
}

/// 90个乡镇、街道: a count with its noun; the noun is returned.
std::optional<std::string_view> noun_behind(std::string_view text) {
    std::size_t at = std::min(text.find_first_not_of("0123456789.,"), text.size());
    if (at == 0) return std::nullopt;
    const std::size_t unit = unit_length(text.substr(at));
    const auto measure = unit > 0 ? find_unit(text.substr(at, unit)) : std::nullopt;
    const std::string_view noun = text.substr(at + unit);
    if (!measure || measure->dimension != Dimension::count || !is_noun(noun)) return std::nullopt;
    return noun;
}

std::optional<TypedNumber> number_in(std::string_view text) {
    const Read<TypedNumber> read = read_number(text);
    const auto* typed = boost::variant2::get_if<TypedNumber>(&read);
    return typed ? std::optional(*typed) : std::nullopt;
}

}  // namespace

TypedTarget read_target(std::string_view cell) {
    TypedTarget target;
    const std::string text = fold_text(cell);
    const Parted parted = take_relation(text);
    std::string_view noun;
    auto number = strange_character(cell) ? std::nullopt : number_in(parted.number);
    if (!number && !strange_character(cell)) {
        noun = noun_behind(parted.number).value_or("");
        if (!noun.empty()) number = number_in(parted.number.substr(0, parted.number.size() - noun.size()));
    }
    if (!number) return {Relation::none, std::nullopt, std::string(cell)};
    return {parted.relation, number, std::string(noun)};
}

}  // namespace heng
