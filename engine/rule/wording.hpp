// Chinese wording as composition sees it: folded text of spans, names freed of the words around them, subjects
// compared, negations counted. No grammar and no points here.
#pragma once
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/source.hpp"

namespace heng {

/// The folded text of a place in the sources.
std::string spelled(const Sources& sources, Span span);

using WordList = std::span<const std::string_view>;

bool contains_any(std::string_view text, WordList words);
bool starts_with_any(std::string_view text, WordList words);
bool ends_with_any(std::string_view text, WordList words);
/// Removes words of the list from both ends until none is left there.
std::string_view trim_front(std::string_view text, WordList words);
std::string_view trim_back(std::string_view text, WordList words);

/// The characters of a text, one string each.
std::vector<std::string_view> characters(std::string_view text);
std::size_t length_in_characters(std::string_view text);

/// A name without the words that only lead up to it or close it: 检查{补贴资金发放率}, {未按计划完成}的, 若{出现…}.
std::string bare_name(std::string_view text);

/// How many words of negation a text has: 未 不 没有 无 非.
int negations(std::string_view text);
/// The text without its first negation: 未按规定公开 -> 按规定公开. Empty where it has none.
std::string affirmed(std::string_view text);

/// May two subjects mean the same quantity? One is empty, or its characters stand in the other in order, and neither
/// denies what the other says.
bool same_subject(std::string_view left, std::string_view right);
/// Do two names speak of different times: 6月底支付进度, 9月底支付进度; 上半年, 全年?
bool of_other_times(std::string_view left, std::string_view right);
/// A name without the words that say of what time it speaks.
std::string without_time(std::string_view name);
/// The two characters before the noun of a short name of a quantity: 到位 in 资金到位率, 满意 in 群众满意度. Empty
/// where the words are no such name.
std::string_view quantity_stem(std::string_view name);
/// All characters of `part` in order in `whole`.
bool is_subsequence(std::string_view part, std::string_view whole);
/// Length in characters of the longest common subsequence.
std::size_t common_characters(std::string_view left, std::string_view right);

}  // namespace heng
