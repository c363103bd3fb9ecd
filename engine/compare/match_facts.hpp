// Which fact of one rule is which of the other, and which choice is which. Entries: match_facts(), match_choices().
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/rule/rule.hpp"

namespace heng::comparing {

using WordPairs = std::vector<std::pair<std::string, std::string>>;

/// By fact of `before`: the fact of `after` that is the same. By kind where it has only one, else by name; what is left
/// over on both sides alone of its kind is taken for the same, which is said.
std::vector<std::optional<FactId>> match_facts(const Rule& before, const Rule& after, WordPairs& taken_as_same);

/// Two lists of words as one: for each joint word its place in either list. Words that only one list has are paired in
/// order where both lists have as many.
struct JointChoices {
    std::vector<std::optional<std::uint32_t>> before, after;
};
JointChoices match_choices(const std::vector<std::string>& before, const std::vector<std::string>& after,
                           WordPairs& taken_as_same);

}  // namespace heng::comparing
