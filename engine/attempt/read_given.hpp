// The cell beside a key, read as the fact asks: a number in its unit, yes or no, a choice, items.
#pragma once
#include <string>
#include <string_view>

#include "engine/rule/rule.hpp"
#include "engine/rule/value.hpp"

namespace heng {

/// Missing with its reason where the cell could not be read.
struct GivenValue {
    Value value;
    std::string problem;
};

/// `key` matters where it denies what the fact affirms: 公开=否 for the fact 未按规定公开.
GivenValue read_given(const Fact& fact, std::string_view key, std::string_view text, int year);
/// met=3 of=4, failed=1 of=4, items_met=①③, items_failed=无, items_met=3.
GivenValue read_given_items(const Fact& fact, std::string_view key, std::string_view text, std::string_view of);
/// How many a count lacks of (or exceeds) the target: 少培训, 超编.
GivenValue read_distance(const Fact& fact, std::string_view actual, std::string_view target);
/// Which outcome the two numbers mean: 低于计划, 等于计划, 高于计划.
GivenValue read_comparison(const Fact& fact, std::string_view actual, std::string_view target);
/// actual ÷ target; undefined where the target is 0.
GivenValue read_ratio(std::string_view actual, std::string_view target);

}  // namespace heng
