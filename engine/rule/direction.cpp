#include "engine/rule/direction.hpp"

#include "engine/rule/wording.hpp"
#include "grammar/clause_words.hpp"

namespace heng::composing {
namespace {

using syntax::Direction;
using Word = std::string_view;

constexpr std::size_t two_characters = Word("下降").size();

/// Single characters (低, 多) stand in too many other words.
bool has_long_word(Word text, WordList words) {
    for (const Word word : words)
        if (word.size() >= two_characters && text.find(word) != text.npos) return true;
    return false;
}

constexpr Word extents[] = {"幅度", "部分", "的", "比例", "程度", "了", "后", "则", "时", "每", "凡", "率"};

}  // namespace

Direction direction_in(Word words) {
    if (has_long_word(words, words::apart)) return Direction::both;
    if (names_delay(words) || names_saving(words)) return Direction::up;
    const bool down =
        has_long_word(words, words::down) || starts_with_any(words, std::initializer_list<Word>{"未", "没有", "不"});
    const bool up = has_long_word(words, words::up);
    if (down == up) return Direction::none;
    return down ? Direction::down : Direction::up;
}

bool names_delay(Word words) {
    for (const Word word : words::late)
        if (words.find(word) != words.npos && (word.size() >= two_characters || words.ends_with(word))) return true;
    return false;
}

bool names_saving(Word words) {
    return contains_any(words, words::saved);
}

Word without_direction(Word words) {
    Word rest = trim_back(words, extents);
    for (const WordList table : {WordList(words::down), WordList(words::up), WordList(words::late),
                                 WordList(words::apart), WordList(words::saved)})
        for (const Word word : table)
            if (word.size() >= two_characters && rest.ends_with(word))
                return trim_back(rest.substr(0, rest.size() - word.size()), extents);
    return rest == words ? words : rest;
}

}  // namespace heng::composing
