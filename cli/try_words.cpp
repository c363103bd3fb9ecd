#include "cli/try_words.hpp"

#include <algorithm>

#include "grammar/character.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

constexpr std::size_t longest_name = 120;  // bytes

// The first sign of these, and its length; npos where there is none.
std::pair<std::size_t, std::size_t> first_of(const std::string& text, std::string_view wide, std::string_view narrow) {
    const std::size_t full = text.find(wide), half = text.find(narrow);
    return full < half ? std::pair{full, wide.size()} : std::pair{half, narrow.size()};
}

// A name has no sign of a sentence in it, and no comparison.
bool is_name(const std::string& folded) {
    for (const std::string_view sign : {",", "；", "。", "≥", "≤", "<", ">", "="})
        if (folded.find(sign) != std::string::npos) return false;
    return !folded.empty() && folded.size() <= longest_name;
}

// 预算执行率(5分) -> 预算执行率 and 5
void take_points(std::string& name, AttemptRequest& request) {
    const std::size_t open = name.rfind('(');
    const std::string_view close = "分)";
    if (open == std::string::npos || !name.ends_with(close)) return;
    request.points = name.substr(open + 1, name.size() - open - 1 - close.size());
    name.resize(open);
}

}  // namespace

void read_heading(const std::string& text, AttemptRequest& request) {
    const auto [colon, length] = first_of(text, "：", ":");
    std::string name = colon == std::string::npos ? "" : fold_text(text.substr(0, colon));
    if (!is_name(name)) {
        request.clause = text;
        return;
    }
    take_points(name, request);
    request.indicator = name;
    request.clause = text.substr(colon + length);
}

std::vector<GivenFacts> read_facts(const std::vector<std::string>& words) {
    GivenFacts pairs;
    std::vector<std::string> values;
    for (const std::string& typed : words) {
        const std::string word = typed.substr(std::min(typed.find_first_not_of(' '), typed.size()));
        const auto [sign, length] = first_of(word, "＝", "=");
        if (sign == std::string::npos || sign == 0)
            values.push_back(word);
        else
            pairs.emplace_back(word.substr(0, sign), word.substr(sign + length));
    }
    std::vector<GivenFacts> records;
    for (const std::string& value : values) {
        records.push_back(pairs);
        records.back().emplace_back("x", value);
    }
    if (values.empty() && !pairs.empty()) records.push_back(pairs);
    return records;
}

}  // namespace heng
