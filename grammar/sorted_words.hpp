// Looking up which words of a sorted table a text begins with. Entry: each_beginning.
#pragma once
#include <algorithm>
#include <string_view>
#include <vector>

namespace heng {

/// Calls `take(entry)` for every entry of a table, sorted by the words that `words_of` finds in it, with which `text`
/// begins, from the longest to the shortest, until `take` returns true. Such an entry stands in the table before the
/// text itself, and no entry between the two shares more of its bytes with the text; so the time does not grow with the
/// table.
template <class Entry, class WordsOf, class Take>
void each_beginning(const std::vector<Entry>& table, std::string_view text, WordsOf words_of, Take take) {
    const auto before = [&](std::string_view wanted, const Entry& entry) {
        return wanted < std::string_view(words_of(entry));
    };
    auto next = std::upper_bound(table.begin(), table.end(), text, before);
    while (next != table.begin()) {
        --next;
        const std::string_view words = words_of(*next);
        const auto differs = std::mismatch(words.begin(), words.end(), text.begin(), text.end()).first;
        const auto shared = static_cast<std::size_t>(differs - words.begin());
        if (shared == words.size()) {
            if (take(*next)) return;
        } else {
            text = text.substr(0, shared);
            next = std::upper_bound(table.begin(), next, text, before);
        }
    }
}

}  // namespace heng
