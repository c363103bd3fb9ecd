#include "engine/attempt/closest_fact.hpp"

#include "engine/rule/wording.hpp"
#include "grammar/fold.hpp"

namespace heng {
namespace {

using Kind = Fact::Kind;

// 资金到位率 is not 资金使用率, however many characters they share.
bool names_another_rate(std::string_view key, const Fact& fact) {
    const std::string name = fold_text(fact.name);
    constexpr std::string_view nouns[] = {"率", "比例", "比重", "占比", "进度"};
    const std::string_view one = ends_with_any(key, nouns) ? quantity_stem(key) : "";
    const std::string_view other = ends_with_any(name, nouns) ? quantity_stem(name) : "";
    const bool worded = fact.kind == Kind::yes_no || fact.kind == Kind::option || fact.kind == Kind::items;
    return (!one.empty() && (worded || (!other.empty() && one != other))) || of_other_times(key, name);
}

}  // namespace

std::optional<FactId> closest_fact(const std::vector<Fact>& facts, const std::vector<bool>& taken,
                                   const std::string& key) {
    const std::string wanted = fold_text(key);
    std::optional<FactId> best;
    std::size_t most = 0, shortest = 0;
    for (FactId id = 0; id < facts.size(); ++id) {
        const std::string name = fold_text(facts[id].name);
        const std::size_t common = common_characters(wanted, name), length = length_in_characters(name);
        const bool whole = common == length_in_characters(wanted);
        if (taken[id] || (facts[id].derived && !whole) || names_another_rate(wanted, facts[id])) continue;
        if (common < most || (common == most && length >= shortest)) continue;
        most = common;
        shortest = length;
        best = id;
    }
    return most * 2 >= length_in_characters(wanted) ? best : std::nullopt;
}

}  // namespace heng
