// What is known of one fact in one record. 待补, 不适用 and 0 are three different things.
#pragma once
#include <boost/variant2/variant.hpp>
#include <string>
#include <vector>

#include "engine/number/number.hpp"

namespace heng {

struct Missing {};        // 待补: nothing was entered
struct NotApplicable {};  // 不适用
struct Undefined {
    std::string code;
    std::vector<std::string> args;
};  // division by zero, too large: no rule applies
struct Picked {
    std::vector<bool> items;
};  // items met (or failed, where the fact is inverted)
struct Count {
    Number met;
    Number of;
};  // so many of so many items, not which
struct ChoiceMade {
    std::uint32_t index = 0;
    bool other = false;
};  // other: words that no choice lists
using Value = boost::variant2::variant<Missing, NotApplicable, Undefined, Number, bool, Picked, Count, ChoiceMade>;

}  // namespace heng
