// The words of units, as data: unit_table.cpp lists them, unit.cpp looks them up.
#pragma once
#include <span>

#include "engine/number/unit.hpp"

namespace heng {

struct UnitWord {
    std::string_view words;  // separated by blanks
    Dimension dimension;
    std::int64_t numerator = 1, denominator = 1;  // one such unit in base units
    std::string_view kind = "";
};

/// Units with a size of their own, most of which also take 万 and 亿 before them.
std::span<const UnitWord> unit_words();

/// Measure words of counts, separated by blanks.
std::string_view measure_words();

/// 百 千 万 百万 … before a unit. The ones marked `alone` also stand without a unit (125万).
struct ScaleWord {
    std::string_view word;
    std::int64_t factor;
    bool alone;
};
std::span<const ScaleWord> scale_words();

/// A unit word is none where one of `followers` stands behind it (三分之一 holds no points).
struct UnitExclusion {
    std::string_view word;
    std::string_view followers;  // separated by blanks
};
std::span<const UnitExclusion> unit_exclusions();

}  // namespace heng
